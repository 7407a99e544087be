package threadlens.text;

import java.util.Arrays;

/** A growing list of ints without boxing. Serves one thread. */
public final class Ints {
  private int[] numbers;
  private int size;

  public Ints() {
    this(8);
  }

  /**
   * @param expected how many there will be, more or less
   */
  public Ints(int expected) {
    numbers = new int[Math.max(1, expected)];
  }

  public void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  public void addAll(int[] more) {
    if (size + more.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(size * 2, size + more.length));
    }
    System.arraycopy(more, 0, numbers, size, more.length);
    size += more.length;
  }

  public int get(int at) {
    return numbers[at];
  }

  public void set(int at, int number) {
    numbers[at] = number;
  }

  public int size() {
    return size;
  }

  public int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  /** Returns them in ascending order, each once. */
  public int[] ascending() {
    int[] sorted = toArray();
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
  }
}
