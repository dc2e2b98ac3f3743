package vn.giamngheo.stats;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random numbers that depend on a seed and on what they are for, never on the thread that draws
 * them: stream i of a seed is the same on one core and on twenty.
 *
 * <p>xoshiro256++ (Blackman and Vigna 2021, Scrambled Linear Pseudorandom Number Generators, ACM
 * TOMS 47(4)).
 */
public final class RandomStreams {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private RandomStreams() {}

  /** A fresh generator at the start of stream {@code index}. */
  public static UniformRandomProvider stream(long seed, long index) {
    return RandomSource.XO_SHI_RO_256_PP.create(mixed(mixed(seed) + index * GOLDEN_GAMMA));
  }

  /**
   * A whole number from 0, below the bound. Of the 2³² numbers drawn from, bound/2³² are taken once
   * too often: below one in a hundred thousand here, and twice as fast as drawing again.
   */
  public static int below(UniformRandomProvider random, int bound) {
    return (int) (((random.nextInt() & 0xffffffffL) * bound) >>> 32);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
