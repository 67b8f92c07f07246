using CxBot.Core.Chat;

namespace CxBot.Core.Web;

/// <summary>Slack tells of a press on a link too; the browser has it already.</summary>
internal sealed class OpenedLink : IButton, IReadOnlyHandler
{
    public const string PressAction = "web.opened";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) => Task.FromResult<Reply>(new Reply.Silent());
}
