package kz.daiar.gazette;

import kz.daiar.norms.NormSet;

/** A set that is in force as soon as this transaction is committed. */
record Committing(String before, NormSet norms) {}
