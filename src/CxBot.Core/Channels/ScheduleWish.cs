using CxBot.Core.Chat;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>What somebody typed after "schedule", in any order: "tip tue thu 9:30 #phone", "pause until 5 Dec", "skip story".</summary>
/// <param name="Verb">What they want.</param>
/// <param name="Kind">Which kind of post, if one was named.</param>
/// <param name="Days">On which days, if any were named.</param>
/// <param name="Time">At what time, if one was named.</param>
/// <param name="Tags">Words that are left: tags, if they are known.</param>
/// <param name="Rest">Everything after the verb, as typed.</param>
internal sealed record ScheduleWish(
    ScheduleVerb Verb,
    PostKind? Kind = null,
    Weekdays? Days = null,
    TimeOnly? Time = null,
    IReadOnlyList<string>? Tags = null,
    string Rest = ""
)
{
    private static readonly Dictionary<string, ScheduleVerb> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = ScheduleVerb.Show,
        ["show"] = ScheduleVerb.Show,
        ["preview"] = ScheduleVerb.Preview,
        ["log"] = ScheduleVerb.Log,
        ["ledger"] = ScheduleVerb.Log,
        ["dry"] = ScheduleVerb.DryRun,
        ["change"] = ScheduleVerb.Change,
        ["settings"] = ScheduleVerb.Settings,
        ["pause"] = ScheduleVerb.Pause,
        ["stop"] = ScheduleVerb.Pause,
        ["resume"] = ScheduleVerb.Resume,
        ["go"] = ScheduleVerb.Resume,
        ["skip"] = ScheduleVerb.Skip,
        ["replace"] = ScheduleVerb.Replace,
        ["add"] = ScheduleVerb.Add,
        ["remove"] = ScheduleVerb.Remove,
        ["holidays"] = ScheduleVerb.Holidays,
        ["holiday"] = ScheduleVerb.Holidays,
        ["quiet"] = ScheduleVerb.Quiet,
        ["zone"] = ScheduleVerb.Zone,
        ["keeper"] = ScheduleVerb.Keeper,
    };

    private static readonly Dictionary<string, PostKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tip"] = PostKind.Tip,
        ["tips"] = PostKind.Tip,
        ["story"] = PostKind.Story,
        ["stories"] = PostKind.Story,
        ["walk"] = PostKind.Walk,
        ["walks"] = PostKind.Walk,
        ["board"] = PostKind.Board,
        ["digest"] = PostKind.Digest,
        ["thanks"] = PostKind.Digest,
        ["round-up"] = PostKind.Digest,
    };

    // Words that people put between the others.
    private static readonly HashSet<string> Filler = new(StringComparer.OrdinalIgnoreCase)
    {
        "at",
        "on",
        "and",
        "the",
        "next",
        "only",
        "every",
    };

    public static ScheduleWish Read(string text)
    {
        var (first, rest) = CommandLine.Cut(text);
        if (Verbs.TryGetValue(first, out var verb))
            return ReadDetails(verb, rest);
        return Kinds.ContainsKey(first) ? ReadDetails(ScheduleVerb.Set, text) : new ScheduleWish(ScheduleVerb.Unclear, Rest: text);
    }

    private static ScheduleWish ReadDetails(ScheduleVerb verb, string rest)
    {
        PostKind? kind = null;
        Weekdays? days = null;
        TimeOnly? time = null;
        var tags = new List<string>();
        foreach (var word in rest.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (kind is null && Kinds.TryGetValue(word, out var named))
                kind = named;
            else if (ClockWords.Time(word) is { } clock)
                time = clock;
            else if (DayWords.Read(word) is { } day)
                days = (days ?? Weekdays.None) | day;
            else if (!Filler.Contains(word))
                tags.Add(word);
        }
        return new ScheduleWish(verb, kind, days, time, tags, rest);
    }
}
