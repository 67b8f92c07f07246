using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Edits;

/// <summary>"edit CX-142"; words behind it stand in the form as the new title.</summary>
internal sealed class EditIssue(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "edit";
    public IReadOnlyList<string> Aliases => ["change", "editar", "bearbeiten"];
    public Text Usage => EditsTexts.Usage;
    public Text Details => EditsTexts.Details;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? EditStep.OpenAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
