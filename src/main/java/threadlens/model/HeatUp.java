package threadlens.model;

/**
 * The turn from which on a thread is more hostile than before.
 *
 * @param turn its number in the order shown, from 0
 * @param comment the comment there
 * @param before mean hostility of the turns before, from 0 to 1
 * @param after mean hostility of this turn and those after
 * @param p how often turns in random order show as great a rise, from 0 to 1
 */
public record HeatUp(int turn, CommentId comment, double before, double after, double p) {}
