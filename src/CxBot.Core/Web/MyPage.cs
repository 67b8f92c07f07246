using CxBot.Core.Audit;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Digest;
using CxBot.Core.Help;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Measures;
using CxBot.Core.People;
using CxBot.Core.Privacy;
using CxBot.Core.Rights;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Web;

/// <summary>Somebody's own page: their open issues, their numbers, today's tip, the board.</summary>
internal sealed class MyPage(ContentLibrary library) : IWebPage
{
    // More than in chat, where it must leave room for the conversation.
    private const int ShownOfIssues = 25;
    private const string Span = "board";

    public string Path => WebPaths.Me;

    public async Task<WebAnswer> AnswerAsync(CxDb db, Turn turn, IReadOnlyDictionary<string, string> asked, CancellationToken ct)
    {
        var month = await BoardReading.SeasonAsync(db, turn, BoardSpan.Month, ct);
        var known = Enum.TryParse<BoardSpan>(asked.GetValueOrDefault(Span), ignoreCase: true, out var span) && Enum.IsDefined(span);
        var season = known ? await BoardReading.SeasonAsync(db, turn, span, ct) : month;
        var title = HelpTexts.HomeTitle(new PersonName(turn.Actor.Id, turn.Actor.Name));
        var waiting = await WaitingSteps.OfAsync(db, turn, ShownOfIssues);
        return new WebAnswer.Page(
            new Card(
                title,
                [
                    new Heading(title),
                    new Heading(WebTexts.MyIssues),
                    .. waiting,
                    .. waiting.OfType<Buttons>().Any() ? [new Small(WebTexts.ActInChat)] : Array.Empty<CardBlock>(),
                    new Heading(WebTexts.MyNumbers),
                    await ShowMe.FactsAsync(db, turn, month, ct),
                    .. await TipAsync(db, turn),
                    new Heading(BoardTexts.Title(season)),
                    BoardCards.Lists(await BoardReading.ViewAsync(db, turn.Actor, season, onlyAround: false, ct), turn.Actor),
                ]
            )
        )
        {
            Forms = WebForms.All,
            Ways =
            [
                .. Enum.GetValues<BoardSpan>()
                    .Where(other => other != season.Span)
                    .Select(other => new WebWay(BoardTexts.SpanLabel(other), $"{Path}?{Span}={other.ToString().ToLowerInvariant()}#more")),
                .. await Team.MembersOf(db, turn.Actor.Id).AnyAsync(ct)
                    ? [new WebWay(DigestTexts.MyTeam, DigestPage.Here)]
                    : Array.Empty<WebWay>(),
                .. await RightsCheck.IsManagerAsync(db, turn.Actor, ct)
                    ? [new WebWay(MeasuresTexts.All, MeasuresPage.Here)]
                    : Array.Empty<WebWay>(),
                .. turn.Actor.IsAdministrator ? [new WebWay(AuditTexts.Title, AuditPage.Here)] : Array.Empty<WebWay>(),
                new WebWay(PrivacyTexts.ExportOpen, ExportPage.At),
            ],
        };
    }

    private async Task<IReadOnlyList<CardBlock>> TipAsync(CxDb db, Turn turn) =>
        await ShownItem.ForAsync(db, library, ContentKind.Tip, "", turn) is { } tip
            ? [new Heading(WebTexts.TodaysTip(tip.Title)), .. ContentCards.Body(tip).Skip(1)]
            : [];
}
