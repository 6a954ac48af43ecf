package kz.daiar.norms.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import kz.daiar.norms.NormSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped case is a test. */
class ShippedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> every_shipped_case_passes() {
        var runs = new CaseFolder(NormSet.shipped()).run(CASES);
        assertThat(runs).hasSizeGreaterThan(100);
        return runs.stream()
                .map(run -> DynamicTest.dynamicTest(run.name(), () -> assertThat(run.differences())
                        .as(run.place().toString())
                        .isEmpty()));
    }
}
