using System.Text.Json.Nodes;
using CxBot.Playground.Page.Requests;
using CxBot.Playground.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxBot.Playground.Page;

/// <summary>The addresses that the page uses.</summary>
internal static class PageEndpoints
{
    public static void Map(IEndpointRouteBuilder playground)
    {
        var api = playground.MapGroup("/api");
        api.MapGet("/state", (PageState state) => PageAnswer.Of(state.Read()));
        api.MapGet("/changes", (HttpContext context, ChangeStream stream) => stream.WriteAsync(context));
        MapSlack(api.MapGroup("/slack"));
        MapTeams(api.MapGroup("/teams"));
        playground.MapMethods(
            "/{**path}",
            [HttpMethods.Get, HttpMethods.Head],
            (HttpContext context, string? path, PageFiles files) => files.Answer(context, path)
        );
    }

    private static void MapSlack(RouteGroupBuilder slack)
    {
        slack.MapGet("/conversations/{id}", (string id, string @as, PageMessages messages) => OrNotFound(messages.Slack(id, @as)));
        slack.MapPost("/say", (SlackSay say, SlackPage page) => page.SayAsync(say));
        slack.MapPost("/press", (SlackPress press, SlackPage page) => page.PressAsync(press));
        slack.MapPost("/view/submit", (SlackSubmit submit, SlackPage page) => page.SubmitAsync(submit));
        slack.MapPost("/view/close", (SlackClose close, SlackPage page) => page.CloseAsync(close));
        slack.MapGet("/views", (string @as, SlackPage page) => page.View(@as));
        slack.MapPost("/options", (SlackSeek seek, SlackPage page) => page.SeekAsync(seek));
        slack.MapPost("/shortcut", (SlackShortcut shortcut, SlackPage page) => page.ShortcutAsync(shortcut));
        slack.MapPost("/message-shortcut", (SlackShortcut shortcut, SlackPage page) => page.MessageShortcutAsync(shortcut));
        slack.MapPost("/react", (SlackReact react, SlackPage page) => page.ReactAsync(react));
        slack.MapPost("/home", (SlackHome home, SlackPage page) => page.OpenHomeAsync(home));
        slack.MapGet("/home", (string @as, SlackPage page) => page.Home(@as));
    }

    private static void MapTeams(RouteGroupBuilder teams)
    {
        teams.MapGet("/conversations/{id}", (string id, string @as, PageMessages messages) => OrNotFound(messages.Teams(id, @as)));
        teams.MapPost("/say", (TeamsSay say, TeamsPage page) => page.SayAsync(say));
        teams.MapPost("/press", (TeamsPress press, TeamsPage page) => page.PressAsync(press));
        teams.MapPost("/install", (TeamsInstall install, TeamsPage page) => page.InstallAsync(install));
        teams.MapPost(
            "/faults",
            (OrderedFault fault, ConnectorFaults faults) =>
            {
                faults.Order(fault);
                return PageAnswer.Done;
            }
        );
        teams.MapPost("/refresh", (TeamsRefresh refresh, TeamsPage page) => page.RefreshAsync(refresh));
        teams.MapPost("/message-action", (TeamsMessageAction action, TeamsPage page) => page.OpenTaskAsync(action));
        teams.MapPost("/task/submit", (TeamsMessageAction action, TeamsPage page) => page.SubmitTaskAsync(action));
        teams.MapPost("/find", (TeamsFind find, TeamsPage page) => page.FindAsync(find));
        teams.MapPost("/insert", (TeamsInsert insert, TeamsPage page) => page.InsertAsync(insert));
        teams.MapGet("/tab-token", (string @as, TeamsPage page) => page.TabToken(@as));
        teams.MapPost("/search", (TeamsSeek seek, TeamsPage page) => page.SeekAsync(seek));
    }

    private static IResult OrNotFound(JsonObject? answer) => answer is null ? Results.NotFound() : PageAnswer.Of(answer);
}
