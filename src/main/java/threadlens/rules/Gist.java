package threadlens.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import threadlens.model.Comment;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;
import threadlens.text.Word;

/**
 * As much of a comment's words as a thread remembers: enough to tell that another says the same.
 *
 * <p>It is a bottom-k sketch (Cohen and Kaplan 2007): the smallest of the hashes of all pairs of
 * neighbouring words. From two of them follows which share of their pairs two comments have in
 * common: exactly for texts of up to 31 words, an estimate for longer ones. Words that are marked
 * as quoted, names of people spoken to and web addresses are left out. Serves one thread at a time.
 */
public final class Gist {
  /** A gist like no other: of a comment that says too little, or was not read. */
  public static final Gist NONE = new Gist(new int[0], new int[0]);

  private static final int SIZE = 32;
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_LETTERS = 16;
  private static final int MOST_LINKS = 8;
  private static final int[] NO_LINKS = {};
  private static final int BORDER = 0x5bd1e995;

  private int[] pairs;
  private final int[] links;
  private final long mask;
  private boolean inOrder;

  private Gist(int[] pairs, int[] links) {
    this.pairs = pairs;
    this.links = links;
    long bits = 0;
    for (int pair : pairs) {
      bits |= 1L << (pair & 63);
    }
    mask = bits;
  }

  static Gist of(CommentWords words, Comment comment, List<Zone> zones) {
    int[] own = own(words, comment, zones);
    int[] links = zones.isEmpty() ? NO_LINKS : links(words, zones);
    return own.length == 0 && links.length == 0 ? NONE : new Gist(own, links);
  }

  private static int[] links(CommentWords words, List<Zone> zones) {
    return zones.stream()
        .filter(zone -> zone.kind() == ZoneKind.URL)
        .limit(MOST_LINKS)
        .mapToInt(zone -> link(zone.span().of(words.original())))
        .toArray();
  }

  private static int[] own(CommentWords words, Comment comment, List<Zone> zones) {
    boolean copies = !zones.isEmpty() && OwnWords.copies(words, comment, zones);
    int[] hashes = new int[words.count() + 1];
    int count = 0;
    int letters = 0;
    int before = BORDER;
    for (int i = 0; i < words.count(); i++) {
      ZoneKind zone = words.zone(i);
      if (zone == ZoneKind.BODY || (zone == ZoneKind.QUOTE && copies)) {
        Word word = words.token(i).word();
        hashes[count++] = pair(before, word.sound());
        before = word.sound();
        letters += word.length();
      }
    }
    if (count < FEWEST_WORDS || letters < FEWEST_LETTERS) {
      return new int[0];
    }
    hashes[count++] = pair(before, BORDER);
    int kept = count > SIZE ? smallest(hashes, count) : count;
    return distinct(hashes, kept) ? Arrays.copyOf(hashes, kept) : new int[0];
  }

  /** Whether enough of them differ. */
  private static boolean distinct(int[] hashes, int count) {
    int distinct = 0;
    for (int i = 0; i < count && distinct < FEWEST_WORDS; i++) {
      boolean again = false;
      for (int j = 0; j < i && !again; j++) {
        again = hashes[j] == hashes[i];
      }
      distinct += again ? 0 : 1;
    }
    return distinct == FEWEST_WORDS;
  }

  /** Returns the pairs in order, none twice; most gists are never asked. */
  private int[] pairs() {
    if (!inOrder) {
      pairs = Arrays.copyOf(pairs, smallest(pairs, pairs.length));
      inOrder = true;
    }
    return pairs;
  }

  /** Moves the smallest to the front, in order and none twice; returns how many, up to the size. */
  private static int smallest(int[] hashes, int count) {
    Arrays.sort(hashes, 0, count);
    int kept = 0;
    for (int i = 0; i < count && kept < SIZE; i++) {
      if (kept == 0 || hashes[i] != hashes[kept - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return kept;
  }

  /** The finish of MurmurHash3, so that "the smallest" is a fair draw. */
  private static int pair(int first, int second) {
    int h = first * 0x9e3779b9 + second;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  private static int link(String address) {
    String plain = address.toLowerCase(Locale.ROOT);
    plain = plain.substring(plain.indexOf("://") < 0 ? 0 : plain.indexOf("://") + 3);
    plain = plain.startsWith("www.") ? plain.substring(4) : plain;
    return (plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain).hashCode();
  }

  boolean hasWords() {
    return pairs.length > 0;
  }

  boolean hasLinks() {
    return links.length > 0;
  }

  /** A bit for each pair of words, to tell in a moment that two texts are not alike. */
  long mask() {
    return mask;
  }

  /** Whether two masks leave it open that their texts are alike. */
  static boolean mayBeAlike(long mask, long other) {
    return 20 * Long.bitCount(mask & other) >= 9 * Long.bitCount(mask | other);
  }

  /** Whether at least three in five of the pairs of words are shared. */
  boolean alike(Gist other) {
    if (pairs.length == 0 || other.pairs.length == 0) {
      return false;
    }
    int[] own = pairs();
    int[] others = other.pairs();
    if (Arrays.equals(own, others)) {
      return true;
    }
    int shared = 0;
    int seen = 0;
    int i = 0;
    int j = 0;
    while (seen < SIZE && (i < own.length || j < others.length)) {
      int side = i == own.length ? 1 : j == others.length ? -1 : Integer.compare(own[i], others[j]);
      shared += side == 0 ? 1 : 0;
      i += side <= 0 ? 1 : 0;
      j += side >= 0 ? 1 : 0;
      seen++;
    }
    return 5 * shared >= 3 * seen;
  }

  boolean hasLink(String address) {
    int sought = link(address);
    return Arrays.stream(links).anyMatch(link -> link == sought);
  }

  /** Whether a web address is in both. */
  boolean sharesLink(Gist other) {
    for (int link : links) {
      for (int there : other.links) {
        if (link == there) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether words that stand in an earlier comment too are quoted, or said again as one's own. */
  private static final class OwnWords {
    private static final String MARKS = "\"“”«»„‘’'>";

    private OwnWords() {}

    /** Whether a comment is mostly an unmarked copy of another's. */
    static boolean copies(CommentWords words, Comment comment, List<Zone> zones) {
      int copied = 0;
      int counted = 0;
      for (int i = 0; i < words.count(); i++) {
        counted += words.zone(i) == ZoneKind.BODY || words.zone(i) == ZoneKind.QUOTE ? 1 : 0;
        copied += words.zone(i) == ZoneKind.QUOTE ? 1 : 0;
      }
      return copied * 5 >= counted * 3
          && zones.stream()
              .filter(zone -> zone.kind() == ZoneKind.QUOTE)
              .allMatch(zone -> unmarked(comment, zone));
    }

    private static boolean unmarked(Comment comment, Zone zone) {
      Span span = zone.span();
      String text = comment.text();
      boolean stated = comment.hints().quotes().stream().anyMatch(q -> q.span().overlaps(span));
      String around = text.substring(Math.max(0, span.start() - 2), span.start() + 1);
      return !stated && zone.of() != null && around.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
    }
  }
}
