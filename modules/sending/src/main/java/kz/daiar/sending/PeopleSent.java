package kz.daiar.sending;

import java.util.Set;

/** A head has signed an order. Fired in the same transaction: the order, and the places its lines stand for. */
public record PeopleSent(long order, Set<Long> enrolments) {}
