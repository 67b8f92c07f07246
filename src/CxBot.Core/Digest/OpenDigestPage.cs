using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Digest;

/// <summary>"To print and to keep": a link to the digest's page, where its table is too.</summary>
internal sealed class OpenDigestPage(CxDb db, WebLinks links) : IButton
{
    public const string PressAction = "digest.page";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        links.AnswerAsync(db, turn, DigestPage.PathOf(pressed.Value), DigestTexts.OpenPage);
}
