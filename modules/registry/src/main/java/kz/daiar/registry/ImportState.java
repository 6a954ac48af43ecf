package kz.daiar.registry;

/** How far an import has come. */
public enum ImportState {
    /** The files are stored and are being read and judged. */
    CHECKING,
    /** Judged: somebody has to confirm before anything is written. */
    CHECKED,
    /** The accepted rows are being written. */
    RUNNING,
    DONE,
    /** The files could not be read; nothing was written. */
    FAILED
}
