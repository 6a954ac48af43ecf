package kz.daiar.gazette;

/**
 * Another norm set is in force. Fired once the transaction that enacted it has been committed, outside of any
 * transaction: whoever keeps something judged by the norms makes it anew.
 *
 * @param before SHA-256 of the set that was in force
 * @param normSet SHA-256 of the set in force from now on
 */
public record NormsEnacted(String before, String normSet) {}
