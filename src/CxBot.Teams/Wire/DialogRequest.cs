namespace CxBot.Teams.Wire;

/// <summary>Beside an Action.Submit's own data: with "task/fetch" Teams asks for a dialog instead of sending a message.</summary>
internal sealed record DialogRequest(string? Type)
{
    public static DialogRequest Open { get; } = new("task/fetch");
}
