package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An invented centre that teaches, the people sent to it, and who works there; each test makes listeners of its own. */
public final class Centre {

    public static final String BIN = "060640900061";
    private static final String BODY = "950140660636";
    private static final String ACADEMY = "010140900017";
    public static final String TEACHER = "it-centre";
    public static final String HEAD = "it-head";
    public static final String PASSWORD = "Training-it-2017";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final Daiar daiar;
    private final Caller admin;

    private Centre(Daiar daiar) {
        this.daiar = daiar;
        this.admin = daiar.admin();
    }

    /** The centre of this Daiar, made when it is asked for first. */
    public static Centre of(SharedDaiar.Running running) {
        var centre = new Centre(running.daiar());
        centre.admin.call(
                "POST",
                "training/providers",
                "{\"bin\":\"" + BIN
                        + "\",\"nameKk\":\"Өңірлік орталық\",\"nameRu\":\"Региональный центр\",\"venue\":\"REGIONAL_CENTRE\",\"signatory\":\"Директор А. Әлиев\"}");
        centre.user(HEAD, "HEAD", BODY, "Б. Е. Қасымова");
        centre.user(TEACHER, "PROVIDER", BIN, null);
        return centre;
    }

    /** Lets somebody in; nothing happens when he is known. */
    public void user(String name, String role, String employer, String fullName) {
        var called = fullName == null ? "" : ",\"fullName\":\"" + fullName + "\"";
        admin.call(
                "POST",
                "users",
                "{\"user\":\"" + name + "\",\"password\":\"" + PASSWORD + "\",\"roles\":[\"" + role
                        + "\"],\"employers\":[\"" + employer + "\"]" + called + "}");
    }

    public Caller as(String user) {
        return daiar.as(user, PASSWORD);
    }

    /** BIN of the body that sends people. */
    public String body() {
        return BODY;
    }

    /** A body of its own; its BIN. */
    String anotherBody() {
        var bin = numbered("170240", NEXT.getAndIncrement());
        admin.post(
                "registry/employers",
                "{\"bin\":\"" + bin
                        + "\",\"kind\":\"STATE_BODY\",\"nameKk\":\"Сынақ органы\",\"nameRu\":\"Пробный орган\"}");
        return bin;
    }

    /** An approved programme of the centre; its id. */
    public String programme(String kind, int hours, String form) {
        return approved(written(kind, hours, form));
    }

    /** An approved programme of an invented academy, whose requirements are agreed (decree-1457/17). */
    String ofTheAcademy(String kind, int hours, String form) {
        admin.call(
                "POST",
                "training/providers",
                "{\"bin\":\"" + ACADEMY
                        + "\",\"nameKk\":\"Академия\",\"nameRu\":\"Академия\",\"venue\":\"ACADEMY\",\"signatory\":\"Ректор\"}");
        agreeRequirements();
        return programmeOf(ACADEMY, kind, hours, form);
    }

    /** An approved programme of another provider; its id. */
    String programmeOf(String provider, String kind, int hours, String form) {
        return approved(written(kind, hours, form).replace(BIN, provider));
    }

    private void agreeRequirements() {
        var drafted = admin.post(
                        "retraining/requirements",
                        "{\"provider\":\"" + ACADEMY + "\",\"textKk\":\"Талаптар\",\"textRu\":\"Требования\"}")
                .get("id");
        admin.post("retraining/requirements/" + drafted + "/sending", "");
        admin.post("retraining/requirements/" + drafted + "/agreement", "{\"state\":\"AGREED\"}");
    }

    private String approved(String programme) {
        var id = admin.post("training/programmes", programme).get("id").asText();
        Stream.of("state SENT", "agreement AGREED", "state APPROVED")
                .map(step -> step.split(" "))
                .forEach(step ->
                        admin.post("training/programmes/" + id + "/" + step[0], "{\"state\":\"" + step[1] + "\"}"));
        return id;
    }

    static String written(String kind, int hours, String form) {
        return "{\"provider\":\"" + BIN + "\",\"titleKk\":\"Бағдарлама\",\"titleRu\":\"Программа\",\"kind\":\"" + kind
                + "\",\"populations\":[\"CORPS_B\"],\"hours\":" + hours + ",\"form\":\"" + form
                + "\",\"languages\":[\"kk\"]}";
    }

    /** An open group of the last days of June 2017; its id. */
    public String group(String programme, int places) {
        return group(programme, "2017-06-19", "2017-06-30", places);
    }

    public String group(String programme, String from, String to, int places) {
        var id = admin.post(
                        "training/groups",
                        "{\"programme\":" + programme + ",\"code\":\"IT-" + NEXT.getAndIncrement() + "\",\"from\":\""
                                + from + "\",\"to\":\"" + to + "\",\"places\":" + places + ",\"language\":\"kk\"}")
                .get("id")
                .asText();
        go(id, "OPEN");
        return id;
    }

    public void go(String group, String state) {
        admin.post("training/groups/" + group + "/state", "{\"state\":\"" + state + "\"}");
    }

    public void lesson(String group, String starts, String ends, int hours) {
        admin.post("training/groups/" + group + "/sessions", lessonJson(starts, ends, hours));
    }

    static String lessonJson(String starts, String ends, int hours) {
        return "{\"starts\":\"" + starts + "\",\"ends\":\"" + ends + "\",\"hours\":" + hours
                + ",\"topic\":\"Сабақ\",\"room\":\"IT-1\",\"trainer\":\"Т. Т.\"}";
    }

    /** A place taken for the duty the group meets. */
    public JsonNode place(String group, String iin) {
        return admin.post("sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\"}");
    }

    /** A draft of an order over one place. */
    JsonNode order(JsonNode place) {
        return admin.post("sending/orders", "{\"enrolments\":[" + place.get("id") + "]}");
    }

    /** Present at all lessons; the same mark again is no correction and needs no reason. */
    void present(JsonNode place, String group) {
        admin.get("training/groups/" + group + "/sessions").get("items").forEach(session -> assertThat(admin.call(
                                "PUT",
                                "training/enrolments/" + place.get("id") + "/attendance",
                                "{\"session\":" + session.get("id") + ",\"mark\":\"PRESENT\"}")
                        .statusCode())
                .isEqualTo(200));
    }

    void assess(JsonNode place) {
        admin.post(
                "training/enrolments/" + place.get("id") + "/assessments",
                "{\"form\":\"EXAM\",\"day\":\"2017-06-29\",\"commission\":[\"А. Б.\"],\"grade\":\"90\",\"passed\":true}");
    }

    /** Goes a step on {@code day}, or a step back without one. */
    void step(JsonNode place, String state, String day) {
        var with = day == null ? ",\"reason\":\"қате жазылған\"" : ",\"day\":\"" + day + "\"";
        admin.post("training/enrolments/" + place.get("id") + "/state", "{\"state\":\"" + state + "\"" + with + "}");
    }

    /** From the taken place to the completed training. */
    void complete(JsonNode place, String group) {
        step(place, "ADMITTED", "2017-06-20");
        present(place, group);
        assess(place);
        step(place, "COMPLETED", "2017-06-29");
    }

    JsonNode document(JsonNode place) {
        return as(TEACHER).post("training/enrolments/" + place.get("id") + "/document", "");
    }

    /** How the duty of retraining stands. */
    public String status(String iin) {
        return items(admin.get("duties/persons/" + iin).get("duties"))
                .filter(duty -> duty.get("kind").asText().equals("RETRAINING"))
                .map(duty -> duty.get("status").asText())
                .findFirst()
                .orElseThrow();
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Somebody appointed to corps B for the first time on 2017-05-02. */
    public String entrant(String category) {
        return entrant(category, BODY, "2017-05-02");
    }

    public String entrant(String category, String employer, String from) {
        var iin = numbered("991231", NEXT.getAndIncrement());
        admin.post("registry/persons", "{\"iin\":\"" + iin + "\",\"surname\":\"Сынақбаева\",\"name\":\"Адамгүл\"}");
        admin.post(
                "registry/appointments",
                "{\"iin\":\"" + iin + "\",\"employer\":\"" + employer + "\",\"from\":\"" + from
                        + "\",\"population\":\"CORPS_B\",\"category\":\"" + category + "\"}");
        return iin;
    }

    List<String> entrants(int count, String category) {
        return Stream.generate(() -> entrant(category)).limit(count).toList();
    }

    /**
     * A number with its control digit; those that would need a second round are passed over. The last digit before it has no
     * weight in the first round: only the next ten may do, and are kept free for it.
     */
    private static String numbered(String day, int number) {
        for (int n = number * 20; ; n += 10) {
            var start = day + String.format("%05d", 40_000 + n);
            int sum = 0;
            for (int i = 0; i < start.length(); i++) {
                sum += (start.charAt(i) - '0') * (i + 1);
            }
            if (sum % 11 != 10) {
                return start + sum % 11;
            }
        }
    }
}
