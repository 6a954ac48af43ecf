package kz.daiar.upgrading;

import java.util.List;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.kernel.LocalText;

/**
 * A servant of corps A and what his career plan asks (decree-1457/19, 20).
 *
 * @param duty the duty of its last entry, whose direction are the fields; null when nothing is entered
 * @param outside those of the fields that are none of the act's for corps A: no programme may carry them alone
 */
public record CareerPlan(
        String iin,
        String personName,
        String employerBin,
        LocalText employerName,
        CarriedDuty duty,
        List<String> outside) {}
