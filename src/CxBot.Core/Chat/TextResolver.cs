using System.Globalization;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Chat;

/// <summary>Resolves <see cref="Text"/>s in a reader's language into runs of literal characters.</summary>
public static class TextResolver
{
    /// <summary>The text in runs; bold where the template says so, people as runs of their own.</summary>
    public static IReadOnlyList<Run> Runs(Text text, Reader reader)
    {
        var runs = new RunWriter();
        Write(text, reader, runs);
        return runs.Finished();
    }

    /// <summary>The text as plain characters.</summary>
    public static string Plain(Text text, Reader reader) => string.Concat(Runs(text, reader).Select(run => run.Value));

    private static void Write(Text text, Reader reader, RunWriter runs)
    {
        switch (text.Key)
        {
            case "":
                WriteAll(text.Arguments, "", reader, runs);
                return;
            case "\n":
                WriteAll(text.Arguments, "\n", reader, runs);
                return;
            case ",":
                WriteAll(text.Arguments, ", ", reader, runs);
                return;
            case "&":
                WriteList(text.Arguments, reader, runs);
                return;
        }
        var culture = SpokenLanguages.CultureOf(reader.Language);
        foreach (var part in TextTemplate.Parse(TextResources.Find(text, culture)))
        {
            if (part.OpensSaying)
                runs.Add(reader.Way, bold: true);
            else if (part.Argument is not { } position)
                runs.Add(part.Literal, part.Bold);
            else if (position < text.Arguments.Count)
                WriteArgument(text.Arguments[position], reader, runs, part.Bold, culture);
        }
    }

    private static void WriteAll(IReadOnlyList<TextArgument> arguments, string between, Reader reader, RunWriter runs)
    {
        var culture = SpokenLanguages.CultureOf(reader.Language);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0)
                runs.Add(between, bold: false);
            WriteArgument(arguments[i], reader, runs, bold: false, culture);
        }
    }

    // "Ana, Ben and Chloe": the words between are the language's own.
    private static void WriteList(IReadOnlyList<TextArgument> arguments, Reader reader, RunWriter runs)
    {
        var culture = SpokenLanguages.CultureOf(reader.Language);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0)
                runs.Add(
                    Between(i == arguments.Count - 1 ? EndBefore(arguments[i], reader, culture) : ChatTexts.ListMiddle, culture),
                    bold: false
                );
            WriteArgument(arguments[i], reader, runs, bold: false, culture);
        }
    }

    private static Text EndBefore(TextArgument last, Reader reader, CultureInfo culture)
    {
        var word = new RunWriter();
        WriteArgument(last, reader, word, bold: false, culture);
        return Sounds.BeginsWithI(string.Concat(word.Finished().Select(run => run.Value))) ? ChatTexts.ListEndBeforeI : ChatTexts.ListEnd;
    }

    private static string Between(Text pair, CultureInfo culture) =>
        string.Concat(TextTemplate.Parse(TextResources.Find(pair, culture)).Select(part => part.Literal));

    private static void WriteArgument(TextArgument argument, Reader reader, RunWriter runs, bool bold, CultureInfo culture)
    {
        switch (argument)
        {
            case Literal literal:
                runs.Add(literal.Value, bold);
                break;
            case Number number:
                runs.Add(number.Value.ToString("N0", culture), bold);
                break;
            case Tenths tenths:
                runs.Add((tenths.Value / 10m).ToString("#,0.#", culture), bold);
                break;
            case Amount amount:
                runs.Add((amount.Hundredths / 100m).ToString(amount.Hundredths % 100 == 0 ? "N0" : "N2", culture), bold);
                break;
            case PersonName { Name.Length: 0 }:
                using (runs.Inside(bold))
                    Write(ChatTexts.FormerColleague, reader, runs);
                break;
            case PersonName person:
                runs.AddPerson(person.Name, bold, person.Ping ? reader.Accounts.GetValueOrDefault(person.Id) : null);
                break;
            case Moment moment:
                runs.AddMoment(Show(moment, reader, culture), bold, moment);
                break;
            case CalendarDay day:
                runs.Add(Show(day, culture), bold);
                break;
            case Words words:
                using (runs.Inside(bold))
                    Write(words.Text, reader, runs);
                break;
        }
    }

    private static string Show(Moment moment, Reader reader, CultureInfo culture)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment.Utc, DateTimeKind.Utc), Zones.Find(reader.TimeZone));
        return moment.Style switch
        {
            MomentStyle.Date => CalendarForms.Day(local, culture),
            MomentStyle.Time => CalendarForms.Time(local, culture),
            MomentStyle.WithYear => CalendarForms.WithYear(local, culture),
            _ => CalendarForms.DayAndTime(local, culture),
        };
    }

    private static string Show(CalendarDay day, CultureInfo culture)
    {
        var midnight = day.Day.ToDateTime(TimeOnly.MinValue);
        return day.WithWeekday ? CalendarForms.Weekday(midnight, culture) : CalendarForms.Day(midnight, culture);
    }

    private sealed class RunWriter
    {
        private readonly List<Run> runs = [];
        private bool emphasised;

        public void Add(string value, bool bold)
        {
            bold |= emphasised;
            if (value.Length == 0)
                return;
            if (runs is [.., { Ping: null, Moment: null } last] && last.Bold == bold)
                runs[^1] = last with { Value = last.Value + value };
            else
                runs.Add(new Run(value, bold));
        }

        public void AddPerson(string name, bool bold, string? ping)
        {
            if (ping is null)
                Add(name, bold);
            else
                runs.Add(new Run(name, bold | emphasised, ping));
        }

        public void AddMoment(string shown, bool bold, Moment moment) => runs.Add(new Run(shown, bold | emphasised, Moment: moment));

        public Scope Inside(bool bold)
        {
            var before = emphasised;
            emphasised |= bold;
            return new Scope(this, before);
        }

        public List<Run> Finished() => runs;

        public readonly struct Scope(RunWriter writer, bool before) : IDisposable
        {
            public void Dispose() => writer.emphasised = before;
        }
    }
}
