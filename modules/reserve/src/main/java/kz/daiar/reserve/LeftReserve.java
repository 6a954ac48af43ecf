package kz.daiar.reserve;

/** Somebody is in the reserve no more. Fired in the same transaction; ids of the membership, the person, the reserve position. */
public record LeftReserve(long membership, long person, long position, Membership.End how) {}
