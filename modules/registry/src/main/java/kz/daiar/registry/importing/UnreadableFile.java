package kz.daiar.registry.importing;

/** One of an import's files cannot be read: the whole import fails. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    UnreadableFile(Fault fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
