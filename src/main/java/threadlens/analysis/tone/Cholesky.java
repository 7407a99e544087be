package threadlens.analysis.tone;

/** Solves equations whose matrix is symmetric and positive definite, by Cholesky's method. */
final class Cholesky {
  private Cholesky() {}

  /**
   * Returns x of {@code matrix * x = right}.
   *
   * @param matrix only its lower half is read
   * @throws IllegalArgumentException if it is not positive definite
   */
  static double[] solve(double[][] matrix, double[] right) {
    double[][] lower = lower(matrix);
    int size = right.length;
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      double sum = right[i];
      for (int k = 0; k < i; k++) {
        sum -= lower[i][k] * x[k];
      }
      x[i] = sum / lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      double sum = x[i];
      for (int k = i + 1; k < size; k++) {
        sum -= lower[k][i] * x[k];
      }
      x[i] = sum / lower[i][i];
    }
    return x;
  }

  private static double[][] lower(double[][] matrix) {
    int size = matrix.length;
    double[][] lower = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        if (i == j && !(sum > 0)) {
          throw new IllegalArgumentException("a matrix that is not positive definite");
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
    return lower;
  }
}
