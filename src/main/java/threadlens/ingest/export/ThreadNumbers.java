package threadlens.ingest.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import threadlens.text.Sha256;

/**
 * Numbers the threads of an export in the order in which they begin. Knows each by eight bytes of a
 * digest: two of six million share theirs once in a million exports. Of more than that only the
 * digest is known, so that they come behind the others, in its order.
 */
final class ThreadNumbers {
  /** Costs 150 MB at most. The comments of a month of Reddit stand in five million threads. */
  static final int MOST = 6_000_000;

  /** From here on, numbers are made of digests. */
  private static final long BEYOND = 1L << 62;

  private static final int NONE = 0;

  private final int most;

  private long[] digests = new long[1 << 12];
  private int[] numbers = new int[1 << 12]; // one more than the number; 0 where the slot is free
  private int count;
  private String last = "";
  private long lastNumber = -1;

  ThreadNumbers() {
    this(MOST);
  }

  ThreadNumbers(int most) {
    this.most = most;
  }

  /** Returns the number of a thread, from 0. */
  long of(String key) {
    if (lastNumber >= 0 && key.equals(last)) {
      return lastNumber;
    }
    long digest =
        ByteBuffer.wrap(Sha256.begin().digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
    int slot = slot(digest);
    if (numbers[slot] == NONE && count == most) {
      lastNumber = BEYOND | digest >>> 2;
    } else if (numbers[slot] == NONE) {
      digests[slot] = digest;
      numbers[slot] = ++count;
      lastNumber = count - 1L;
      if (count > digests.length * 3L / 4) {
        grow();
      }
    } else {
      lastNumber = numbers[slot] - 1L;
    }
    last = key;
    return lastNumber;
  }

  /** Returns how many threads were counted. */
  int count() {
    return count;
  }

  /** Tells whether it cannot be told of a thread when it was seen first. */
  static boolean isBeyond(long number) {
    return number >= BEYOND;
  }

  private int slot(long digest) {
    int slot = (int) digest & (digests.length - 1);
    while (numbers[slot] != NONE && digests[slot] != digest) {
      slot = (slot + 1) & (digests.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldDigests = digests;
    int[] oldNumbers = numbers;
    digests = new long[oldDigests.length * 2];
    numbers = new int[oldDigests.length * 2];
    for (int i = 0; i < oldDigests.length; i++) {
      if (oldNumbers[i] != NONE) {
        int slot = slot(oldDigests[i]);
        digests[slot] = oldDigests[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
