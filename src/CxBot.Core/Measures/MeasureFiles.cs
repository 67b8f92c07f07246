using System.Globalization;
using System.Text.Json;
using CxBot.Core.Web;

namespace CxBot.Core.Measures;

/// <summary>A report as files to keep.</summary>
internal static class MeasureFiles
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true };

    /// <summary>A table, a number a line.</summary>
    public static byte[] Csv(MeasureReport report) =>
        CsvTable.Of(
            ["from", "through", "step", "measure", "name", "value", "of", "unit"],
            MeasureTable
                .Of(report)
                .Select(line =>
                    (string[])
                        [
                            Day(report.Period.From),
                            Day(report.Period.Through),
                            Step(line.Step),
                            line.Measure,
                            line.Name,
                            line.Value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
                            line.Of?.ToString(CultureInfo.InvariantCulture) ?? "",
                            line.Unit,
                        ]
                )
        );

    /// <summary>The same by steps; a value is null where too little is behind it.</summary>
    public static byte[] Json(MeasureReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("from", Day(report.Period.From));
            json.WriteString("through", Day(report.Period.Through));
            json.WriteString("timeZone", report.Rows.TimeZone);
            json.WriteString("readAt", report.Rows.Now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteNumber("fewestCases", MeasureFloor.Cases);
            json.WriteStartArray("steps");
            foreach (var step in MeasureTable.Of(report).GroupBy(line => line.Step))
            {
                json.WriteStartObject();
                json.WriteString("step", Step(step.Key));
                json.WriteStartArray("measures");
                foreach (var line in step)
                    Write(json, line);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, MeasureLine line)
    {
        json.WriteStartObject();
        json.WriteString("measure", line.Measure);
        if (line.Name.Length > 0)
            json.WriteString("name", line.Name);
        if (line.Value is { } value)
            json.WriteNumber("value", value);
        else
            json.WriteNull("value");
        if (line.Of is { } of)
            json.WriteNumber("of", of);
        json.WriteString("unit", line.Unit);
        json.WriteEndObject();
    }

    private static string Step(MeasureStep step) => step == MeasureStep.ContactPoint ? "contact point" : $"{step}".ToLowerInvariant();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
