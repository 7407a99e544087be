package threadlens.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a while.
 *
 * @param from the first day of it
 * @param until the last day of it
 * @param comments how many were posted
 * @param evaluated by the rules, of these
 * @param flagged of those evaluated
 * @param flaggedLow where the 95 % interval of the share of flagged comments begins, from 0 to 1;
 *     null where none was evaluated
 * @param flaggedHigh where it ends
 * @param toned how many have a sentiment
 * @param sentiment their mean, from -1 to 1; null where none has one
 */
public record TimeBin(
    LocalDate from,
    LocalDate until,
    long comments,
    long evaluated,
    long flagged,
    @Nullable Double flaggedLow,
    @Nullable Double flaggedHigh,
    long toned,
    @Nullable Double sentiment) {}
