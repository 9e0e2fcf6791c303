/**
 * Finds proposals, where parties stand on them and what parties ask for their consent.
 *
 * <p>{@link parley.finding.proposals.ProposalMentions} comes first: it says where an article speaks
 * of a proposal and of which one. The finders then read what is said of each mention.
 */
@NullMarked
package parley.finding.proposals;

import org.jspecify.annotations.NullMarked;
