package threadlens.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** Texts of one thread with pseudonyms in the place of names. */
final class VeiledText {
  private final KnownNames names;
  private final Pseudonyms pseudonyms;
  private final int thread;

  VeiledText(KnownNames names, Pseudonyms pseudonyms, int thread) {
    this.names = names;
    this.pseudonyms = pseudonyms;
    this.thread = thread;
  }

  /** Returns what is to be changed: addresses, who is spoken to, names. */
  Edits edits(String text, List<Zone> zones) {
    List<Edits.Edit> edits = new ArrayList<>(Addresses.in(text, this::holdsName));
    for (Zone zone : zones) {
      if (zone.kind() == ZoneKind.ADDRESS && zone.span().end() <= text.length()) {
        edits.add(address(text, zone));
      }
    }
    for (KnownNames.Found found : names.in(text, thread)) {
      edits.add(new Edits.Edit(found.span(), pseudonym(found.who())));
    }
    return Edits.of(edits);
  }

  private Edits.Edit address(String text, Zone zone) {
    String written = zone.span().of(text);
    boolean at = written.startsWith("@");
    String meant = zone.of() == null ? written.substring(at ? 1 : 0) : zone.of();
    return new Edits.Edit(zone.span(), (at ? "@" : "") + name(meant));
  }

  /** Returns a text of which nothing but itself is known. */
  String plain(String text) {
    return edits(text, List.of()).apply(text);
  }

  /** Returns the pseudonym of somebody whom linking names. */
  String name(String name) {
    return pseudonym(names.named(name, thread));
  }

  @Nullable String nameOrNull(@Nullable String name) {
    return name == null ? null : name(name);
  }

  boolean holdsName(String text) {
    return !names.in(text, thread).isEmpty();
  }

  private String pseudonym(KnownNames.Somebody who) {
    return pseudonyms.person(who.guest(), who.name());
  }

  /** Returns the span, widened to whole words where its own words alone would be a name. */
  Span whole(Span span, String text) {
    if (span.end() > text.length() || !holdsName(span.of(text))) {
      return span;
    }
    int start = span.start();
    int end = span.end();
    while (start > 0 && Searched.counts(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Searched.counts(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
