package threadlens.spark;

import java.io.Serializable;

/**
 * Part of a file, cut without regard to what stands in it: the lines that begin in it are its own.
 *
 * @param path of the file
 * @param length of the file, in bytes
 * @param start of the part
 * @param end of the part
 * @param first whether the file is the first of all
 */
record Split(String path, long length, long start, long end, boolean first)
    implements Serializable {}
