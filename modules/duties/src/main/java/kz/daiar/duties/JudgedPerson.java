package kz.daiar.duties;

import kz.daiar.norms.Evaluation;

/** One person's duties on a day, and the employer they are listed under (null before the first appointment). */
record JudgedPerson(PersonFacts facts, Long employer, Evaluation evaluation) {}
