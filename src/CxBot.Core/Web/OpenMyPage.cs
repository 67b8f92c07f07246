using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Web;

/// <summary>"page": a link to one's own page.</summary>
internal sealed class OpenMyPage(CxDb db, WebLinks links) : ICommand
{
    public string Name => "page";
    public Text Usage => WebTexts.Usage;
    public Text Details => WebTexts.UsageDetails;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        links.AnswerAsync(db, turn, WebPaths.Me, WebTexts.OpenMyPage);
}
