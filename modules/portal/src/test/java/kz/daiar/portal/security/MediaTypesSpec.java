package kz.daiar.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The media type of a body")
class MediaTypesSpec {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"application/json", "application/json; charset=UTF-8", "multipart/form-data; boundary=\"a/b,c\""
            })
    void is_absent_or_named(String type) {
        assertThat(MediaTypes.isNamed(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "application/", "/json", "a/b/c", "a b/c"})
    void or_cannot_be_read(String type) {
        assertThat(MediaTypes.isNamed(type)).isFalse();
    }
}
