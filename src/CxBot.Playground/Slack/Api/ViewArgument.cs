using System.Text.Json;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack.Api;

/// <summary>The <c>view</c> of a call, checked as Slack checks it.</summary>
internal static class ViewArgument
{
    private const int Largest = 250_000;

    /// <summary>Reads and checks the view.</summary>
    /// <exception cref="SlackRefusal">Slack's code for what is wrong.</exception>
    public static JsonElement Read(SlackArguments arguments, Surface surface, SlackViews views, SlackView? replaced = null)
    {
        var view = arguments.Document("view", "invalid_arguments") ?? throw SlackRefusal.Missing("view");
        var faults = Views.Check(view, surface);
        if (faults.Count > 0)
            throw SlackRefusal.Of("invalid_arguments", faults);
        if (view.Length() > Largest)
            throw new SlackRefusal("view_too_large");
        if (view.Text("external_id") is { Length: > 0 } id && views.FindExternal(id) is { } other && other.Id != replaced?.Id)
            throw new SlackRefusal("duplicate_external_id");
        return view;
    }
}
