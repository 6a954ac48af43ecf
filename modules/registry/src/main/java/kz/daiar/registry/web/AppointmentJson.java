package kz.daiar.registry.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Demands;

/**
 * An appointment on the wire, in both directions; what is null is not written.
 *
 * @param iin read only when the appointment is added
 * @param employer BIN
 * @param position number of a position of the employer's staff list; without {@code population} its demands are taken
 * @param source {@code import:<number>/<sheet>/<row>} for what came by an import
 * @param reason of the last correction; a correction must give one
 */
public record AppointmentJson(
        Long id,
        String iin,
        String employer,
        Long position,
        LocalDate from,
        LocalDate to,
        String population,
        String category,
        Boolean leading,
        Boolean acting,
        List<String> functions,
        String certification,
        String orderNo,
        String source,
        Integer version,
        String recordedBy,
        String reason) {

    static AppointmentJson of(Appointment appointment) {
        var facts = appointment.facts();
        var demands = facts.demands();
        var position = appointment.position();
        return new AppointmentJson(
                appointment.id(),
                appointment.person().iin(),
                appointment.employer().bin(),
                position == null ? null : position.id(),
                facts.from(),
                facts.to(),
                demands.population(),
                demands.category(),
                demands.leading(),
                facts.acting(),
                demands.functions(),
                demands.certification(),
                facts.orderNo(),
                appointment.source(),
                appointment.version(),
                appointment.recordedBy(),
                appointment.reason());
    }

    Appointment.Facts facts(Viewer viewer) {
        Body.of(this, viewer).needs("employer", employer).needs("from", from).complete();
        var demands = population == null
                ? null
                : Demands.of(population, category, Boolean.TRUE.equals(leading), functions, certification);
        return new Appointment.Facts(from, to, demands, Boolean.TRUE.equals(acting), orderNo);
    }
}
