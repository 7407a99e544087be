/**
 * From all that is heard in an English comment to one tone. In: a {@link
 * threadlens.analysis.tone.Heard}, the tones of its sentences by the parser and what a lexicon
 * hears. Out: {@link threadlens.analysis.tone.ToneOdds}. The weights are a data file; {@link
 * threadlens.analysis.tone.ToneFitting} makes it. Never sees a text or a library, and tone is all
 * it tells: an insult may sound neutral.
 */
@NullMarked
package threadlens.analysis.tone;

import org.jspecify.annotations.NullMarked;
