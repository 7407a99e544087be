package threadlens.spark;

import java.io.Serializable;
import threadlens.pipeline.Links;

/**
 * What every executor has to know to say the same.
 *
 * @param source the name of the input
 * @param models whether the driver has the models of CoreNLP; without them less can be said
 * @param rules the rule packs, since an executor may not see the driver's folders
 */
record Settings(String source, boolean sentiment, Links links, PackedRules rules, boolean models)
    implements Serializable {}
