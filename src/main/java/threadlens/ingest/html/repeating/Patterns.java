package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives texts numbers, from 0 on, the same to those that differ in nothing but digits and capital
 * letters: "Posts: 345" and "posts: 7". Long texts are many, and hardly two the same, so that none
 * is rewritten for it.
 */
final class Patterns {
  private final List<String> texts = new ArrayList<>();
  private int[] hashes = new int[64];

  /** By hash the number of a text, and 1; 0 for none. At most half of it is full. */
  private int[] slots = new int[128];

  /** Returns the number of a text, which gets one if it has none. */
  int of(String text) {
    int hash = hash(text);
    int slot = slot(text, hash);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    if (texts.size() == hashes.length) {
      grow();
      slot = slot(text, hash);
    }
    hashes[texts.size()] = hash;
    texts.add(text);
    slots[slot] = texts.size();
    return texts.size() - 1;
  }

  /** Returns the number of a text; -1 where it has none. */
  int known(String text) {
    return slots[slot(text, hash(text))] - 1;
  }

  /** How many there are. */
  int size() {
    return texts.size();
  }

  private int slot(String text, int hash) {
    int slot = place(hash);
    while (slots[slot] > 0
        && (hashes[slots[slot] - 1] != hash || !same(texts.get(slots[slot] - 1), text))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * hashes.length);
    slots = new int[2 * slots.length];
    for (int i = 0; i < texts.size(); i++) {
      int slot = place(hashes[i]);
      while (slots[slot] > 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  private static int hash(String text) {
    int hash = 0;
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Text.isDigit(c);
      if (!digit || !digits) {
        hash = hash * 31 + (digit ? '0' : Text.small(c));
      }
      digits = digit;
    }
    return hash * 0x9E3779B9;
  }

  private static boolean same(String some, String other) {
    int at = 0;
    int there = 0;
    while (at < some.length() && there < other.length()) {
      boolean digit = Text.isDigit(some.charAt(at));
      if (digit != Text.isDigit(other.charAt(there))
          || (!digit && Text.small(some.charAt(at)) != Text.small(other.charAt(there)))) {
        return false;
      }
      at = digit ? behindDigits(some, at) : at + 1;
      there = digit ? behindDigits(other, there) : there + 1;
    }
    return at == some.length() && there == other.length();
  }

  private static int behindDigits(String text, int from) {
    int at = from;
    while (at < text.length() && Text.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
