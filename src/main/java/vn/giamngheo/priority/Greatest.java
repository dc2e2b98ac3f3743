package vn.giamngheo.priority;

/** Selects from numbers without sorting them (Hoare 1961, Algorithm 65: Find, CACM 4, 321–322). */
final class Greatest {
  private Greatest() {}

  /**
   * The k-th greatest.
   *
   * @param k from 1 to as many as there are
   */
  static double of(double[] numbers, int k) {
    double[] a = numbers.clone();
    int from = 0;
    int to = a.length - 1;
    while (from < to) {
      double pivot = a[(from + to) >>> 1];
      int i = from;
      int j = to;
      while (i <= j) {
        while (a[i] > pivot) {
          i++;
        }
        while (a[j] < pivot) {
          j--;
        }
        if (i <= j) {
          double number = a[i];
          a[i++] = a[j];
          a[j--] = number;
        }
      }
      if (k - 1 <= j) {
        to = j;
      } else if (k - 1 >= i) {
        from = i;
      } else {
        return a[k - 1];
      }
    }
    return a[k - 1];
  }
}
