package threadlens.report;

/** A chain in which everybody answers the one before. */
final class DeepThread {
  private DeepThread() {}

  static SampleThreads of(int comments) {
    SampleThreads thread = SampleThreads.at("seeds/deep.txt").says("Rana", "one");
    for (int i = 1; i < comments; i++) {
      thread.answers(i, i % 2 == 0 ? "Rana" : "Nadim Abou Khalil al-Hajj", "and " + (i + 1));
    }
    return thread;
  }
}
