package org.opendoor.kit.sample.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record NoteRequest(
        @NotBlank String district,
        @NotBlank @Size(max = 100) String words,
        Mood mood,
        LocalDate on,
        Instant at,
        UUID about,
        Integer count,
        List<@NotNull @Valid Line> lines) {
    public enum Mood {
        GOOD,
        BAD
    }

    public record Line(@NotBlank String text) {}
}
