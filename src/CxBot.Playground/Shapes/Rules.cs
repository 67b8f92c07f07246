using System.Globalization;
using System.Text.Json;

namespace CxBot.Playground.Shapes;

/// <summary>The small rules of which the platforms' documents are made.</summary>
internal static class Rules
{
    public static Rule Anything { get; } = (_, _, _) => { };

    public static Rule Flag { get; } =
        (value, at, faults) =>
        {
            if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                faults.Add(new(at, "must be a boolean"));
        };

    public static Rule Object { get; } =
        (value, at, faults) =>
        {
            if (value.ValueKind != JsonValueKind.Object)
                faults.Add(new(at, "must be an object"));
        };

    /// <summary>A string of at most that many UTF-16 units.</summary>
    public static Rule Text(int most = int.MaxValue, int least = 1) =>
        (value, at, faults) =>
        {
            if (value.ValueKind != JsonValueKind.String)
            {
                faults.Add(new(at, "must be a string"));
                return;
            }

            var length = value.GetString()!.Length;
            if (length < least)
                faults.Add(new(at, $"must be more than {least - 1} characters"));
            if (length > most)
                faults.Add(new(at, $"must be less than {most + 1L} characters"));
        };

    /// <summary>A day of the calendar.</summary>
    public static Rule Day { get; } =
        (value, at, faults) =>
        {
            if (value.ValueKind != JsonValueKind.String || !IsDay(value.GetString()))
                faults.Add(new(at, "must be a date of the form YYYY-MM-DD"));
        };

    public static Rule Whole(int least, int most) =>
        (value, at, faults) =>
        {
            if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var number) || number < least || number > most)
                faults.Add(new(at, $"must be a whole number from {least} to {most}"));
        };

    public static Rule OneOf(params string[] values) =>
        (value, at, faults) =>
        {
            if (value.ValueKind != JsonValueKind.String || !values.Contains(value.GetString()))
                faults.Add(new(at, $"must be one of: {string.Join(", ", values)}"));
        };

    /// <summary>As <see cref="OneOf"/>, in any case of letters.</summary>
    public static Rule OneOfAnyCase(params string[] values) =>
        (value, at, faults) =>
        {
            if (value.ValueKind != JsonValueKind.String || !values.Contains(value.GetString(), StringComparer.OrdinalIgnoreCase))
                faults.Add(new(at, $"must be one of: {string.Join(", ", values)}"));
        };

    private static bool IsDay(string? words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static Rule ListOf(Rule item, int most = int.MaxValue, int least = 1) =>
        (value, at, faults) =>
        {
            if (value.ValueKind != JsonValueKind.Array)
            {
                faults.Add(new(at, "must be an array"));
                return;
            }

            var length = value.GetArrayLength();
            if (length < least)
                faults.Add(new(at, $"no fewer than {least} items allowed"));
            if (length > most)
                faults.Add(new(at, $"no more than {most} items allowed"));
            var index = 0;
            foreach (var element in value.EnumerateArray())
                item(element, $"{at}/{index++}", faults);
        };
}
