package org.opendoor.systemtests.observed;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.systemtests.RunningPlatform;

/** At three in the morning nobody mends a query. */
@ExtendWith(RunningPlatform.class)
class RunbooksIT {

    @Test
    void every_statement_of_a_runbook_is_understood_by_the_database_it_is_for(Platform platform) throws Exception {
        try (var followUps = ServiceDatabase.of(platform, Service.FOLLOWUP);
                var referrals = ServiceDatabase.of(platform, Service.REFERRAL)) {
            for (var page : Runbook.all()) {
                for (var statement : page.sql().toList()) {
                    var database = statement.matches("(?s).*from (referral|notice)\\b.*") ? referrals : followUps;
                    assertThatCode(() -> database.explain(statement))
                            .as("%s: %s", page.file(), statement)
                            .doesNotThrowAnyException();
                }
            }
        }
    }
}
