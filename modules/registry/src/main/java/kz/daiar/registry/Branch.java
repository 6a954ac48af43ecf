package kz.daiar.registry;

/** An employer in the tree, with the number of employers right below it. */
public record Branch(Employer employer, long children) {}
