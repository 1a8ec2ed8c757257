package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B, of which six digits are shown. */
class TotpTest {
    private static final Totp OF_THE_RFC = new Totp("12345678901234567890");

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_those_of_the_rfc(long second, String code) {
        assertThat(OF_THE_RFC.at(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void the_secret_is_told_in_base_32() {
        assertThat(OF_THE_RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new Totp("abc").base32()).isEqualTo("MFRGG");
    }

    @Test
    void no_account_gets_a_code_twice() {
        Totp totp = new Totp("abcdefghjkmnpqrstuvw");
        assertThat(totp.next("somebody")).isNotEqualTo(totp.next("somebody"));
        assertThat(totp.next("somebody else")).isNotBlank();
    }
}
