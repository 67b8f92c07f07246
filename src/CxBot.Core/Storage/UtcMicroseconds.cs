using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CxBot.Core.Storage;

/// <summary>Keeps the Kind and PostgreSQL's precision on both databases, so that a value read equals the value written.</summary>
internal sealed class UtcMicroseconds()
    : ValueConverter<DateTime, DateTime>(
        value => new DateTime(value.Ticks - (value.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc)
    );
