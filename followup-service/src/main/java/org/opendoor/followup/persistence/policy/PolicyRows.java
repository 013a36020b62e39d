package org.opendoor.followup.persistence.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.opendoor.followup.domain.policy.NamedPolicy;
import org.opendoor.followup.domain.policy.Policy;
import org.opendoor.followup.domain.policy.PolicyRef;
import org.opendoor.followup.domain.policy.PolicyScope;
import org.opendoor.followup.usecase.policy.KeptPolicy;

/** A version as its row has it: what it says is JSON, read and written as a whole. */
@ApplicationScoped
class PolicyRows {
    private final ObjectMapper json;

    PolicyRows(ObjectMapper json) {
        this.json = json;
    }

    KeptPolicy read(Object[] row) {
        var ref = new PolicyRef(new PolicyScope((String) row[0]), (Integer) row[1]);
        try {
            var policy = json.readValue((String) row[2], Policy.class);
            return new KeptPolicy(new NamedPolicy(ref, policy), (String) row[3], at(row[4]));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("policy %s cannot be read".formatted(ref), unreadable);
        }
    }

    String write(Policy policy) {
        try {
            return json.writeValueAsString(policy);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a policy cannot be written as JSON", impossible);
        }
    }

    private static Instant at(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }
}
