package kz.daiar.lawlibrary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.daiar.duties.Duties;
import kz.daiar.duties.web.DutyJson;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.NotLoaded;
import kz.daiar.norms.Wording;
import kz.daiar.norms.cases.PersonCase;
import kz.daiar.norms.question.Question;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Unreadable;

/** {@code POST norms/evaluations} and {@code POST norms/answers}: the questions of acceptance cases, put one by one. */
@Path("norms")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class QuestionsResource {

    private static final Texts TEXTS = Texts.beside(QuestionsResource.class);

    private final Duties duties;
    private final Viewer viewer;

    protected QuestionsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public QuestionsResource(Duties duties, Viewer viewer) {
        this.duties = duties;
        this.viewer = viewer;
    }

    /** The duties of the person a case describes. */
    public record Evaluated(List<DutyJson> duties, Set<String> gaps) {}

    @POST
    @Path("evaluations")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Evaluated evaluate(String message) {
        var norms = duties.norms();
        var asked = read(message, fields -> {
            fields.optionalText("case");
            return PersonCase.read(fields, norms);
        });
        var evaluation = norms.evaluate(asked.facts(), asked.asOf());
        var wording = new Wording(norms.vocabulary());
        var judged = evaluation.duties().stream()
                .map(duty -> DutyJson.of(duty, wording, viewer.language()))
                .toList();
        return new Evaluated(judged, evaluation.gaps());
    }

    @POST
    @Path("answers")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Map<String, Object> answer(String message) {
        var norms = duties.norms();
        return read(message, fields -> {
            fields.optionalText("case");
            var answer = Question.read(fields).answer(norms);
            var wire = new LinkedHashMap<String, Object>(answer.values());
            wire.put("cites", answer.cites());
            wire.put("interpretations", answer.interpretations());
            wire.put("explanation", new Wording(norms.vocabulary()).text(answer.steps(), viewer.language()));
            return wire;
        });
    }

    private <T> T read(String message, Function<Fields, T> reader) {
        try {
            return Fields.read(JsonTree.read(message), reader);
        } catch (JsonException notJson) {
            throw Malformed.at("", TEXTS.say(viewer.language(), "not-json"));
        } catch (Unreadable unreadable) {
            throw Malformed.at(unreadable.place().field(), unreadable.reason(viewer.language()));
        } catch (NotLoaded missing) {
            throw RuleBroken.ofRecord("act-not-loaded", notLoaded(missing));
        }
    }

    private static LocalText notLoaded(NotLoaded missing) {
        return TEXTS.everywhere("act-not-loaded", missing.act());
    }
}
