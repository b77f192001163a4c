/* lang/en/furniture.c - what English sites print around articles. See lang/furniture.h. */
#include "lang/en/en.h"

const struct lt_furniture lt_en_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole =
                             "ad|ads|advert|advertise|advertisement|advertisement continue reading below|"
                             "advertisements|advertising|article continues below|"
                             "article continues below advertisement|continue reading|"
                             "continue reading below advertisement|paid content|promoted|scroll to continue|"
                             "scroll to continue with content|sponsor|sponsored|sponsored content|"
                             "story continues below|story continues below advertisement"},
    [LT_FURNITURE_COMMENTS] =
        {.start = "add a comment|be the first to comment|leave a reply|logged in|no comments|"
                  "post a comment|post comment|reply to|write a comment|you must be|your comment",
         .inside = "commenting guidelines|to leave a comment|to post a comment"},
    [LT_FURNITURE_CREDITS] =
        {.start = "additional reporting|additional reporting by|associated press writer|"
                  "associated press writers|compiled by|edited by|editing by|"
                  "reporting and writing by|reporting by|with reporting by|writing by",
         .inside = "contributed reporting|contributed to this article|contributed to this report|"
                   "contributed to this story"},
    [LT_FURNITURE_LEGAL] =
        {.start = "all rights reserved|by choosing|by clicking|by continuing|by signing up|"
                  "by submitting|by subscribing|by using this site|c|copyright|enable javascript|"
                  "found an error|javascript is|no part of this|please enable javascript|privacy|"
                  "report a correction|report a problem|report an error|reproduction in whole|"
                  "terms of|this article may contain affiliate|this browser|"
                  "this material may not be|this post contains affiliate|"
                  "this post may contain affiliate|this site uses akismet|this site uses cookies|"
                  "this slideshow requires|this website uses cookies|unauthorized reproduction|"
                  "we may earn|we use cookies|when you buy through|you need to enable|"
                  "your browser does not|your browser doesn t",
         .inside = "accept cookies|affiliate commission|all rights reserved|"
                   "bonus value is an estimated value|cookie policy|cookies policy|"
                   "copyrighted property|copyrighted property of|delayed at least 15 minutes|"
                   "delayed at least 20 minutes|earn an affiliate commission|"
                   "is subject to copyright|market data provided by|may earn a commission|"
                   "may not be published broadcast|may not be reproduced|may receive a commission|"
                   "necessarily reflect the views|necessarily represent the views|"
                   "no part may be reproduced|post contains references to products|privacy policy|"
                   "protected email address|quotes delayed at least|stock quote data|"
                   "terms of service|terms of use|use of cookies|uses cookies|"
                   "we may receive compensation|we value your privacy|without written permission"},
    [LT_FURNITURE_META] =
        {.whole = "release date|upvote|upvotes|downvote|downvotes|likes|replies|retweets|reposts",
         .start = "categories|categorized|category|filed under|keywords|min read|minute read|"
                  "posted in|posted under|reading time|sorted by|suggested citation|tag|tags|"
                  "topics|views",
         .inside = "posted in uncategorized|suggested citation|this article was posted in|"
                   "this entry was posted|this post was posted"},
    [LT_FURNITURE_PLAYER] =
        {.whole =
             "accept|auto play|autoplay|caption|close|collapse|dismiss|embed|enlarge|"
             "enlarge this image|expand|full screen|gallery|go|hide|hide caption|i accept|"
             "image|image 1|listen|listen to article|listen to this article|loading|menu|mute|"
             "next up|no thanks|ok|open|open gallery|pause|photo|photo gallery|photos|play|"
             "play video|please wait|read less|search|send|show|show less|show transcript|skip|slideshow|"
             "submit|this feature is temporarily unavailable please try again later|"
             "this video file cannot be played|thumbnail|toggle caption|unmute|video|"
             "video player|view|view gallery|view slideshow|yes|zoom",
         .start = "beginning of dialog|click to enlarge|click to play|hide caption|image 1 of|"
                  "listen to this|media playback|no compatible source|photo 1 of|playback is|"
                  "slide 1|tap to|the media could not be loaded|the video player|"
                  "this is a modal window|toggle caption|video playback"},
    [LT_FURNITURE_PROMO] =
        {.whole = "thank you for your support",
         .start = "already a subscriber|become a member|buy now|check price|click here for|"
                  "click here to|did you like|don t miss out|donate|download now|download our|"
                  "download the app|editorial note|enjoyed this article|enter your email|"
                  "get all the|get breaking|get more|get our|get the latest|get unlimited|"
                  "have a tip|if you enjoyed|if you liked this|join our|like this story|log in|"
                  "love this story|never miss|newsletter|order now|please enter|reach the reporter|"
                  "receive our|register for free|register to|shop now|sign in|sign up|signup|"
                  "stay informed|stay up to date|subscribe|support our|thank you for reading|"
                  "thanks for reading|thanks for signing up|this content is for|"
                  "this is a preview of subscription content|"
                  "this post contains references|to continue reading|view deal|want more|"
                  "we ll send|write to us at|you can unsubscribe|you can write to us|"
                  "your email address",
         .inside = "click here to subscribe|delivered through your letterbox|"
                   "delivered to your inbox|first time subscribers|follow her on twitter|"
                   "follow him on twitter|follow me on twitter|follow them on twitter|follow us on|"
                   "for breaking news and|for the latest news|for the latest stories|in your inbox|"
                   "like us on facebook|our daily newsletter|our free newsletter|our newsletter|"
                   "our youtube channel|re already a subscriber|right in your inbox|"
                   "share it with a friend|sign up here|straight to your inbox|"
                   "straight to your phone|submit your letter|subscribe here|"
                   "subscribe to our channel|telegram channel|to continue reading this|"
                   "to read the full article|to read the full story|to view the full story|"
                   "whatsapp channel"},
    [LT_FURNITURE_RELATED] =
        {.whole = "also on|around the web|back|back to top|breaking news|don t miss|editor s picks|"
                  "editors picks|elsewhere on the web|explore further|explore more|featured|"
                  "from around the web|in case you missed it|in this article|keep reading|latest|"
                  "latest articles|latest news|latest posts|learn more|load more|more|more from|"
                  "more information|more like this|more news|more stories|more to read|"
                  "most popular|most read|newest|next|next article|next post|on this page|"
                  "our partners|popular|popular posts|previous|previous article|previous post|"
                  "print this article share it with friends|read also|read more|read next|"
                  "recent posts|recommended|recommended for you|recommended reading|"
                  "recommended stories|related|related article|related articles|related content|"
                  "related coverage|related link|related links|related news|related posts|"
                  "related stories|related story|related topics|related video|related videos|"
                  "see also|see more|show more|top stories|topics|trending|trending now|up next|"
                  "view more|watch|watch live|watch next|watch now|watch video|what to read next|"
                  "you may also like|you might also like|you might be interested in",
         .start = "also read|click here|click to read|continue reading|further reading|jump to|"
                  "more from|more on|more on this|read also|read more|read next|read our|"
                  "read the full|recommended|related|scroll down|see also|skip to|watch below|"
                  "watch more|watch now|watch video|you may also|you may like|you might also"},
    [LT_FURNITURE_SHARE] =
        {.whole = "a a|add comment|bookmark|comments|copy link|email|facebook|font size|"
                  "hide comments|leave a comment|like this|link copied|linkedin|permalink|pin it|"
                  "print|reprints|save|share|share article|share on facebook|share on twitter|"
                  "share this|show comments|tweet|twitter|view comments|whatsapp",
         .start = "comment on this|comments are closed|find us on|follow|follow her on|"
                  "follow him on|follow me on|follow our|follow us|have your say|"
                  "join the conversation|join the discussion|join us on|leave a comment|"
                  "let us know in the comments|like us on|share on|share this|share via|share your|"
                  "sound off"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "author|by|posted by|reported by|written by"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "last updated|posted|posted on|published|updated"},
    [LT_FURNITURE_CREDIT_LINE] =
        {.start = "image|image credit|image source|photo|photo by|photo credit|photos|picture"},
};
