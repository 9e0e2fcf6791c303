/** Reports of an invented negotiation, in any number, with the truth of what they tell. */
package parley.evaluation.synthetic;
