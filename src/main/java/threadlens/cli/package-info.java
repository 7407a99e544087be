/** Commands, wiring and exit codes: the only code that prints. */
@NullMarked
package threadlens.cli;

import org.jspecify.annotations.NullMarked;
