using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.CxWeek;

/// <summary>"cxweek 5 Oct own-it": the customer-experience week. Everybody sees when it is; administrators set it.</summary>
internal sealed class KeepCxWeek(CxDb db, ContentLibrary library) : ICommand
{
    public const string Word = "cxweek";

    public string Name => Word;
    public IReadOnlyList<string> Aliases => ["cx-week"];
    public Text Usage => CxWeekTexts.Usage;
    public Text? Details => CxWeekTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var today = LocalDay.Of(turn.Now, turn.Actor.TimeZone);
        var desk = new CxWeekDesk(db, library, turn.Now);
        var words = invoked.Text.Trim();
        switch (words.ToLowerInvariant())
        {
            case "":
                return new Reply.Private(CxWeekCards.Coming(await desk.ComingAsync(turn.Actor.OrganisationId, today), library, turn.Actor));
            case "set" or "change":
                return new Reply.Ask(await CxWeekForm.ForAsync(desk, library, turn));
            case "off":
                return await CancelAsync(desk, today, turn);
        }
        var (date, theme) = Cut(words, turn.Actor.Language);
        if (DateWords.Read(date, today, turn.Actor.Language) is not { } day)
            return new CxWeekDayUnreadable(date).Reply();
        if (ContentMood.MondayOf(day) < ContentMood.MondayOf(today))
            return new CxWeekIsOver().Reply();
        return await SetAsync(db, desk, library, turn, ContentMood.MondayOf(day), theme);
    }

    /// <summary>Sets the week and says what comes of it. Without a theme it has the one whose turn it is.</summary>
    public static async Task<Reply> SetAsync(CxDb db, CxWeekDesk desk, ContentLibrary library, Turn turn, DateOnly monday, Standard? theme)
    {
        var organisationId = turn.Actor.OrganisationId;
        if (theme is null)
        {
            var shelf = await ContentShelf.OfAsync(db, library, organisationId);
            var mood = await ContentMood.OfAsync(db, organisationId, shelf, turn.Now);
            theme = library.Standards.FirstOrDefault(one => one.Id == mood.ThemeOn(monday)) ?? library.Standards[0];
        }
        var today = LocalDay.Of(turn.Now, turn.Actor.TimeZone);
        var plan = await desk.SetAsync(organisationId, today, monday, theme.Id, turn.Actor.Id);
        AuditLog.Note(db, turn, AuditAct.CxWeekSet, $"{monday:yyyy-MM-dd}");
        return new Reply.Private(CxWeekCards.Set(plan, theme.In(turn.Actor.Language)));
    }

    private async Task<Reply> CancelAsync(CxWeekDesk desk, DateOnly today, Turn turn)
    {
        if (await desk.ComingAsync(turn.Actor.OrganisationId, today) is not { } plan)
            return new NoCxWeek().Reply();
        await desk.CancelAsync(plan);
        AuditLog.Note(db, turn, AuditAct.CxWeekCancelled, $"{plan.Monday:yyyy-MM-dd}");
        return new Reply.Private(Card.Of(CxWeekTexts.Cancelled(plan.Monday)));
    }

    // "5 Oct own-it", "5 Oct Own it"
    private (string Date, Standard? Theme) Cut(string words, string language)
    {
        foreach (var standard in library.Standards)
        {
            foreach (var name in new[] { standard.Id, standard.Name, standard.In(language).Name })
            {
                if (words.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                    return (words[..^name.Length].Trim(), standard);
            }
        }
        return (words, null);
    }
}
