using System.Collections.Frozen;

namespace CxBot.Playground.Slack;

/// <summary>The emoji of the workspace by their short names: the ones that people use most, and none of their own making.</summary>
internal static class EmojiNames
{
    private static readonly FrozenSet<string> Known =
    [
        .. """
            +1 -1 100 8ball airplane alarm_clock alien angel angry anguished ant apple arrow_down arrow_left arrow_right arrow_up
            art baby balloon banana bank bar_chart baseball basketball bear bee beer beers bell bike bird birthday black_heart blossom
            blue_heart blush boat bomb book bookmark books boom bouquet bow brain bread briefcase broken_heart bug bulb bus butterfly
            cactus cake calendar call_me_hand camera candle car cat chart_with_downwards_trend chart_with_upwards_trend cheese_wedge
            cherry_blossom chicken clap clipboard closed_book cloud coffee cold_sweat computer confetti_ball confused construction
            cookie cool cow crossed_fingers crown cry crying_cat_face dancer dart date deciduous_tree disappointed dizzy dog
            dollar door dove ear earth_africa earth_americas earth_asia egg email evergreen_tree exclamation expressionless eye
            eyeglasses eyes face_palm face_with_monocle face_with_raised_eyebrow facepunch fire first_place_medal fish fist flag-eu
            floppy_disk flushed four_leaf_clover fox_face frog gear gem ghost gift globe_with_meridians grapes green_heart grimacing
            grin grinning guitar hammer hammer_and_wrench hand handshake hatched_chick headphones hear_no_evil heart heart_eyes
            heavy_check_mark heavy_plus_sign hibiscus hourglass hourglass_flowing_sand house hugging_face hushed
            inbox_tray information_source joy key kissing_heart label laughing leaves ledger lemon link lion_face lock
            loudspeaker mag mailbox mega memo money_with_wings monkey moneybag moon mountain mouse muscle mushroom musical_note
            nauseated_face nerd_face neutral_face new no_entry no_good notebook ocean octopus ok ok_hand
            open_mouth orange_heart outbox_tray owl package palm_tree panda_face paperclip partying_face pencil pencil2 penguin
            pensive persevere phone pig pineapple pizza point_down point_left point_right point_up pray purple_heart pushpin
            question rabbit rainbow raised_hand raised_hands receipt recycle red_circle relaxed relieved robot_face rocket
            rolling_on_the_floor_laughing rose rotating_light runner satellite scales school scream second_place_medal see_no_evil
            seedling shield ship shrug skull sleeping slightly_frowning_face slightly_smiling_face smile smiley smirk snail
            snowflake soccer sob sos sparkles sparkling_heart speak_no_evil speech_balloon star star-struck star2 stopwatch
            strawberry sun_with_face sunflower sunglasses sunny sweat sweat_smile tada tea telephone telephone_receiver tent
            thinking_face third_place_medal thumbsdown thumbsup ticket tiger timer_clock toolbox tractor triangular_flag_on_post
            triumph trophy truck tulip turtle umbrella unamused unicorn_face unlock upside_down_face v violin vulcan_salute warning
            wastebasket watch wave weary whale white_check_mark white_heart wine_glass wink winking_face worried wrench writing_hand x
            yellow_heart yum zap zipper_mouth_face zzz
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Whether the workspace has it; hands and people may have a skin tone, <c>wave::skin-tone-3</c>.</summary>
    public static bool Knows(string name) =>
        name.Split("::") is [var plain, .. var tones]
        && Known.Contains(plain)
        && tones is [] or ["skin-tone-2" or "skin-tone-3" or "skin-tone-4" or "skin-tone-5" or "skin-tone-6"];
}
