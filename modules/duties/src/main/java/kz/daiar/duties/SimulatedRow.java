package kz.daiar.duties;

/**
 * One line of a what-if.
 *
 * @param key the employer's BIN, a code, or for seats {@code venues/quarter}; {@link SimulationView#NONE} for none
 */
public record SimulatedRow(String key, SimulatedFigures before, SimulatedFigures after) {

    public SimulatedFigures difference() {
        return after.minus(before);
    }
}
