package kz.daiar.upgrading;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kz.daiar.kernel.Sha256;
import kz.daiar.upgrading.PlanFigure.By;

/** Reads the lines of plans. */
final class PlanLines {

    private static final String LINES = "FROM PlanLine l JOIN FETCH l.person p LEFT JOIN FETCH l.programme c"
            + " LEFT JOIN FETCH c.provider WHERE l.plan = :plan AND (:quarter IS NULL OR l.quarter = :quarter)"
            + " ORDER BY l.quarter, p.surname, p.name, l.id";
    private static final String FIGURES =
            """
            SELECT by, key, count(*), sum(coalesce(hours, 0)) FROM upgrading.plan_line l,
            LATERAL (SELECT 'QUARTER', l.quarter::text UNION ALL SELECT 'VENUE', l.venue
                UNION ALL SELECT 'FIELD', unnest(l.direction)
                UNION ALL SELECT 'PROFILE', l.profile WHERE l.profile IS NOT NULL) k (by, key)
            WHERE l.plan_id = :plan AND NOT l.left_out GROUP BY by, key ORDER BY by, key""";

    private final EntityManager database;

    PlanLines(EntityManager database) {
        this.database = database;
    }

    List<PlanLine> of(Plan plan) {
        return query(plan, null).getResultList();
    }

    List<PlanLine> page(Plan plan, Integer quarter, int offset, int size) {
        return query(plan, quarter).setFirstResult(offset).setMaxResults(size).getResultList();
    }

    long count(Plan plan, Integer quarter) {
        return database.createQuery(
                        "SELECT count(l) FROM PlanLine l WHERE l.plan = :plan AND (:quarter IS NULL OR l.quarter = :quarter)",
                        Long.class)
                .setParameter("plan", plan)
                .setParameter("quarter", quarter)
                .getSingleResult();
    }

    private TypedQuery<PlanLine> query(Plan plan, Integer quarter) {
        return database.createQuery(LINES, PlanLine.class)
                .setParameter("plan", plan)
                .setParameter("quarter", quarter);
    }

    List<PlanFigure> figures(Plan plan) {
        List<?> rows = database.createNativeQuery(FIGURES, Object[].class)
                .setParameter("plan", plan.id())
                .getResultList();
        return rows.stream().map(row -> figure((Object[]) row)).toList();
    }

    private static PlanFigure figure(Object[] row) {
        return new PlanFigure(
                By.valueOf((String) row[0]),
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }

    /** What lines say, in one line each and in their order: what the head approves. */
    static String sha256(List<PlanLine> lines) {
        var said = lines.stream().map(PlanLines::said).collect(Collectors.joining("\n"));
        return Sha256.of(said.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(PlanLine line) {
        var planned = line.planned();
        var programme = planned.programme();
        return String.join(
                "\t",
                line.person().iin(),
                line.ground(),
                line.arose().toString(),
                line.due().toString(),
                String.valueOf(planned.quarter()),
                planned.venue(),
                String.valueOf(planned.hours()),
                programme == null ? "-" : String.valueOf(programme.id()),
                line.leftOut() ? "out" : "in");
    }
}
