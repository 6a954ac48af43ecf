package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("From an empty position to an appointment from the reserve, by programs alone")
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReserveWorkIT {

    private static final String BODY = "090140001235";
    private static final String MEMBER = "840305301239";
    private static final String HOLDER = "750617404564";

    private Centre centre;
    private Caller admin;
    private Caller officer;
    private String position;

    @BeforeAll
    void a_body_adopts_the_regulation(SharedDaiar.Running running) {
        centre = Centre.of(running);
        admin = running.daiar().admin();
        admin.post(
                "registry/employers",
                "{\"bin\":\"" + BODY + "\",\"kind\":\"STATE_BODY\",\"nameKk\":\"Агенттік\",\"nameRu\":\"Агентство\"}");
        admin.post(
                "registry/adoptions",
                "{\"employer\":\"" + BODY + "\",\"act\":\"reserve\",\"from\":\"2016-01-04\",\"decisionNo\":\"3-ж\"}");
        centre.user("rw-officer", "HR_OFFICER", BODY, "О. О. Кадр");
        centre.user("rw-head", "HEAD", BODY, "Б. Б. Басшы");
        centre.user("rw-assessor", "UNIT_HEAD", BODY, "Б. Б. Бағалаушы");
        officer = centre.as("rw-officer");
        position = post(
                officer,
                "registry/positions",
                "{'employer':'" + BODY
                        + "','titleKk':'Департамент басшысы','titleRu':'Руководитель департамента','population':'CORPS_B','category':'C-1','leading':true}");
        serves(MEMBER, "2014-02-03", "'population':'CORPS_B','category':'C-4'");
        serves(HOLDER, "2012-02-06", "'position':" + position);
    }

    private void serves(String iin, String from, String what) {
        post(officer, "registry/persons", "{'iin':'" + iin + "','surname':'Резерв','name':'" + iin + "'}");
        post(
                officer,
                "registry/appointments",
                "{'iin':'" + iin + "','employer':'" + BODY + "','from':'" + from + "'," + what + "}");
    }

    /** The id of what was added; quotes are single to be read by people. */
    private static String post(Caller caller, String path, String body) {
        var id = caller.post(path, body.replace('\'', '"')).get("id");
        return id == null ? null : id.asText();
    }

    private static int refused(Caller caller, String path, String body) {
        return caller.call("POST", path, body.replace('\'', '"')).statusCode();
    }

    private String admitted() {
        var reserve = post(
                officer,
                "reserve/positions",
                "{'position':" + position + ",'planned':1,'selectedFor':'зейнет жасы','qualities':["
                        + "{'code':'finance','nameKk':'Қаржы','nameRu':'Финансы','required':4},"
                        + "{'code':'team','nameKk':'Ұжым','nameRu':'Коллектив','required':3}]}");
        post(
                officer,
                "reserve/ranks",
                "{'iin':'" + MEMBER + "','rank':7,'from':'2014-02-03','source':'штат кестесі № 4'}");
        var round = post(
                officer,
                "reserve/selections",
                "{'position':" + reserve
                        + ",'secretary':'rw-officer','assessors':['rw-assessor'],'weights':{'PROFESSIONAL_LEVEL':3,'WORKING_CAPACITY':2,'STATE_OF_AFFAIRS':2,'INITIATIVE':2,'CREATIVE_POTENTIAL':1}}");
        post(officer, "reserve/selections/" + round + "/seal", "");
        var candidate = post(
                officer,
                "reserve/nominations",
                "{'selection':" + round + ",'iin':'" + MEMBER + "','way':'SEARCH','why':'өтілі жетеді'}");
        assessed(candidate);
        post(
                centre.as("rw-head"),
                "reserve/nominations/" + candidate + "/decision",
                "{'list':'PROSPECTIVE','prepareBy':'2018-06-29','orderNo':'41-ж'}");
        return officer.get("reserve/memberships?employer=" + BODY)
                .get("items")
                .get(0)
                .get("id")
                .asText();
    }

    private void assessed(String candidate) {
        var assessor = centre.as("rw-assessor");
        var sheet = "reserve/nominations/" + candidate;
        post(assessor, sheet + "/declaration", "{'conflict':false}");
        for (var method : new String[] {"INTERVIEW", "TEST"}) {
            post(
                    assessor,
                    sheet + "/examinations",
                    "{'method':'" + method
                            + "','day':'2017-06-20','words':'жақсы','scores':{'PROFESSIONAL_LEVEL':7,'WORKING_CAPACITY':7,'STATE_OF_AFFAIRS':7,'INITIATIVE':7,'CREATIVE_POTENTIAL':7},'levels':{'finance':2,'team':3}}");
        }
        post(assessor, sheet + "/completion", "");
    }

    private JsonNode needs() {
        return officer.get("duties/needs/persons/" + MEMBER).get("items");
    }

    @Test
    @Paragraph({"reserve/1", "reserve/4", "reserve/8", "reserve/11", "reserve/12"})
    void the_member_is_developed_acts_and_is_appointed_and_the_reserve_hears_of_it() {
        var member = admitted();
        assertThat(needs()).hasSize(1); // the team he leads well enough
        assertThat(needs().get(0).get("fields").get(0).asText()).isEqualTo("finance");
        assertThat(needs().get(0).get("cites").toString()).contains("reserve/12");
        var overdue = officer.get("duties?employer=" + BODY + "&status=OVERDUE").toString();
        assertThat(overdue).doesNotContain("reserve/");

        retrained(member);
        acts(member);
        officer.call(
                "PUT",
                "reserve/memberships/" + member + "/development",
                "{\"baseEducation\":\"Жоғары\",\"purpose\":\"басшылыққа даярлау\"}");
        assertThat(officer.get("reserve/memberships/" + member + "/development")
                        .get("planned")
                        .asInt())
                .isEqualTo(2);

        appointed();
        var left = officer.get("reserve/memberships/" + member);
        assertThat(left.get("ended").asText()).isEqualTo("APPOINTED");
        assertThat(needs().get(0).get("state").asText()).isEqualTo("WITHDRAWN");
        var figures =
                officer.get("reserve/figures?employer=" + BODY).get("items").get(0);
        assertThat(figures.get("percent").asInt()).isEqualTo(100);
        assertThat(figures.get("vacant").asInt()).isEqualTo(7);
    }

    private void retrained(String member) {
        centre.programmeOf(Centre.BIN, "RETRAINING", 120, "FULL_TIME");
        post(
                officer,
                "reserve/memberships/" + member + "/development/items",
                "{'quality':'team','aim':'MANAGEMENT_OF_FIELDS','way':'TRAINING','what':'Басқару','kind':'RETRAINING','fields':[]}");
        assertThat(needs().get(1).hasNonNull("answer")).isTrue(); // retraining heard of it
    }

    private void acts(String member) {
        var acting = "{'membership':" + member
                + ",'kind':'ACTING','topic':'демалыс кезінде','from':'2017-06-30','document':'40-ж','replaced':'"
                + HOLDER + "','actingReason':'LEAVE'}";
        var duties = officer.get("duties/persons/" + MEMBER).get("duties").toString();
        var given = post(officer, "reserve/activities", acting);
        assertThat(refused(officer, "reserve/activities", acting)).isEqualTo(409);
        assertThat(refused(officer, "reserve/activities", acting.replace("06-30", "07-03")))
                .isEqualTo(422);
        assertThat(officer.get("reserve/activities/warnings").get("total").asInt())
                .isEqualTo(1);
        post(
                officer,
                "reserve/activities/" + given + "/result",
                "{'day':'2017-06-30','result':'міндетін тиісінше атқарды'}");
        assertThat(officer.get("registry/persons/" + MEMBER).get("career").toString())
                .contains("\"acting\":true");
        assertThat(officer.get("duties/persons/" + MEMBER).get("duties").toString())
                .isEqualTo(duties);
    }

    private void appointed() {
        for (var iin : new String[] {MEMBER, HOLDER}) {
            var career = officer.get("registry/persons/" + iin).get("career");
            var post = career.get(0);
            var body = post.toString()
                    .replaceFirst(
                            "^\\{",
                            "{\"to\":\"" + (iin.equals(MEMBER) ? "2017-07-02" : "2017-06-25")
                                    + "\",\"reason\":\"босатылды\",");
            var answer = officer.put(
                    "registry/appointments/" + post.get("id"),
                    post.get("version").asInt(),
                    body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        post(
                officer,
                "registry/appointments",
                "{'iin':'" + MEMBER + "','employer':'" + BODY + "','from':'2017-07-03','position':" + position
                        + ",'orderNo':'50-ж/қ'}");
    }
}
