package kz.daiar.foundation;

/** A user was added, or changed his password or language; whoever remembers him must forget. */
public record UserChanged(String name) {}
