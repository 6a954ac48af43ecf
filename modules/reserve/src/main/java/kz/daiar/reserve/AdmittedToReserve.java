package kz.daiar.reserve;

/** The head admitted somebody to the reserve. Fired in the same transaction; ids of the membership, the person, the reserve position. */
public record AdmittedToReserve(long membership, long person, long position) {}
