// Generated from openapi.json.
export interface paths {
    "/api/law/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 引用里的法规和合同条款怎么称呼 · What citations call texts of law and terms of contract, in both languages */
        get: operations["listLawNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法规规则包：按词、条文、日期查 · The rule pack, by words, article and day */
        get: operations["listLawRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发送登录验证码 · Send a sign-in code */
        post: operations["sendSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用验证码登录 · Sign in with the code
         * @description Sets the cookie `mendian`; its value may also be sent as a bearer token.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出登录 · Sign out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 员工登录 · Staff sign-in */
        post: operations["signInStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 员工退出 · Staff sign-out */
        post: operations["signOutStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前员工 · The member of staff signed in */
        get: operations["getStaffMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁登录了柜台 · Who is signed in at the desk, if anybody is */
        get: operations["getStaffSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我 · Me */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁登录了 · Who is signed in, if anybody is */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 我的偏好 · My preferences */
        patch: operations["setPreferences"];
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我登录的设备 · Where I am signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** 全部退出 · Sign out everywhere */
        delete: operations["endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 让一台设备退出 · Sign one device out */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的授权 · My consents */
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/consents/{purpose}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回授权 · Withdraw a consent */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/signatures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的一次签名，并验证 · One of my signatures, verified */
        get: operations["getSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核身的状态与可选的办法 · How I am verified and the ways there are */
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/identity/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核对身份证号和姓名 · Verify ID number and name */
        post: operations["verifyIdNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/identity/face": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 刷脸：与证件照比对 · Verify by face */
        post: operations["verifyFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/identity/face/other-way": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 请工作人员来电核实 · Ask for a call instead */
        post: operations["askForIdentityCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/identity-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待来电核身 · Identity calls to make */
        get: operations["listIdentityCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/identity-calls/{customerId}/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 来电核身的结果 · The outcome of an identity call */
        post: operations["closeIdentityCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发出的短信 · Messages sent */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 柜面接待：核对证件后开始 · Serve a customer at the counter, once the papers fit */
        post: operations["openVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次接待 · A visit */
        get: operations["getVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visitId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再次核对证件 · Look at the papers again */
        post: operations["checkVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visitId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束接待 · End a visit */
        post: operations["endVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示收件箱 · The demo inbox: codes sent and current staff codes */
        get: operations["getDemoInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/portrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示用的自拍照（电脑生成的人像） · A selfie for the demo, computer-generated (JPEG) */
        get: operations["getDemoPortrait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/id-photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 演示：把自己的照片当作证件照 · In the demo: take a photo of yourself as the ID photo */
        post: operations["setDemoIdPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/family": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我和家人 · My family and I */
        get: operations["listFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的时间线 · My timeline */
        get: operations["listTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我能代谁办、谁能代我办 · Whom I may act for, who may act for me */
        get: operations["listMandates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mandates/{mandateId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回或放弃授权 · Take back, or give up, a power of attorney
         * @description From today on, without reasons (民法典 §173); both sides are told.
         */
        post: operations["endMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的授权与监护 · A customer’s powers of attorney and guardianships */
        get: operations["listCustomerMandates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/attorneys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 授权代办登记簿 · The register of powers of attorney
         * @description The newest first; in force (or still to begin), or over.
         */
        get: operations["listAttorneys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按姓名、手机号、身份证号或保单号找客户 · Find customers by name, phone, ID number or policy number */
        get: operations["searchCustomers"];
        put?: never;
        /**
         * 登记来访的人 · Put a visitor on record
         * @description Birth date and sex are those of the ID number. Their papers are looked at when the visit opens.
         */
        post: operations["registerVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 客户全景的抬头 · The head of a customer’s page
         * @description Identifying values are masked unless the role opens the field; opening the ID number is recorded.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的时间线 · A customer’s timeline */
        get: operations["listCustomerTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的材料原件 | A document of mine */
        get: operations["getDocumentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转正后的页面，从 0 数 | An upright page, counted from 0 */
        get: operations["getDocumentPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 识别进度与结果 | How far the reading is, and what it found */
        get: operations["getDocumentReading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/documents/{customerId}/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的材料原件 | A document of a customer */
        get: operations["getCustomerDocumentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/documents/{customerId}/{id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户材料的页面 | An upright page of a customer’s document */
        get: operations["getCustomerDocumentPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/documents/{customerId}/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户材料的识别结果 | What was read of a customer’s document */
        get: operations["getCustomerDocumentReading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的函件 | My letters */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 函件 PDF | A letter as PDF */
        get: operations["getLetterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/letters/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的函件 | Letters to a customer */
        get: operations["listCustomerLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/letters/{customerId}/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户函件 PDF | A letter to a customer as PDF */
        get: operations["getCustomerLetterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验函件，无需登录 | Verify a letter, without signing in */
        get: operations["verifyLetter"];
        put?: never;
        /** 比对文件的 SHA-256 | Compare a file by its SHA-256 */
        post: operations["compareLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这里能不能说话代替打字 | Whether one can speak here instead of typing */
        get: operations["getSpeech"];
        put?: never;
        /** 录音转成文字，由您核对后再用 | A recording as words, for you to check before they are used */
        post: operations["transcribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recordings/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的录音 | A recording of mine */
        get: operations["getRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/recordings/{customerId}/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的录音 | A recording of a customer */
        get: operations["getCustomerRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cards/{prefix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从卡号前几位认出银行 | The bank of a card by its first digits */
        get: operations["getCardBank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的银行账户 | My bank accounts */
        get: operations["listAccounts"];
        put?: never;
        /** 添加本人银行账户 | Add an account of my own */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的收付款 | My payments */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的收付款 | A customer’s payments */
        get: operations["listCustomerPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ledger/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试算平衡 | Trial balance */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ledger/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待核实的收付款 | Payments a person has to look into */
        get: operations["listPaymentExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ledger/exceptions/{customerId}/{paymentId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核实结果 | What was found */
        post: operations["resolvePaymentException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/held-money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 暂存款 | Money that waits for a place */
        get: operations["listHeldMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/held-money/{customerId}/{heldId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 付到客户本人账户 | Pay to an account of the customer’s */
        post: operations["payHeldMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/held-money/{customerId}/{heldId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 原路退回 | Back to where it came from */
        post: operations["refundHeldMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/ledger/{entryId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 冲正一笔分录 | Take an entry back */
        post: operations["reverseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/payments/{paymentId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销还没有送达银行的指令 | Call off an order the bank has not been told of */
        post: operations["voidPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 产品与检查结果 · Products with what the linter says of them */
        get: operations["listLintedProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在售产品 · Products on sale */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 产品页：责任、免责、费率规则、条款 · A product with its terms */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{code}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算保费 · Quote a premium */
        post: operations["quoteProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公布的利率、红利和价格 | Declared rates, dividends and prices */
        get: operations["listDeclarations"];
        put?: never;
        /**
         * 公布利率、红利或价格 | Declare a rate, a dividend or a price
         * @description It stands from its day on and cannot be taken back: what is over was reckoned with it.
         */
        post: operations["declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{policyId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁能做什么 · Who may do what
         * @description The policyholder sees all of it; the insured sees who is paid on death by initials, without the shares.
         */
        get: operations["getPolicyParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/policies/{policyId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保单的当事人和关系人 · The parties of a customer’s policy */
        get: operations["getCustomerPolicyParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我和家人的保单 · Policies of mine and my family’s
         * @description Those I own and those that insure me, ended ones too, by the person they cover.
         */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份保单的全部 · All of one policy */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{policyId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任一天的各项价值 · What it is worth on any day
         * @description A day that is over is told as the contract then stood; a day to come on the assumptions listed. Each amount says how it came about. The worth is for the policyholder only.
         */
        get: operations["getPolicyValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{policyId}/account-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保单账户的变动 · What moved the account
         * @description Premiums, charges, interest, withdrawals and switches of a universal or unit-linked contract, newest first; for its policyholder. Empty for others.
         */
        get: operations["listAccountMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的保单 · A customer’s policies */
        get: operations["listCustomerPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 家庭保单：保障、缺口、交费日历 · The family’s policies in one view
         * @description Mine and those of the people I may see: my family, children whose guardian I am, whoever gave me the right to look. Gaps follow rules that are named; they are no offer. Income, when given, is weighed and not kept.
         */
        get: operations["getFamilyPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family/policies/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 家庭保单导出 · The family’s policies as PDF, workbook or calendar */
        get: operations["exportFamilyPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/family": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的家庭保单 · A customer’s family, as the customer sees it */
        get: operations["getCustomerFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日终处理 | The runs of the last days */
        get: operations["listDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/days/faults/{customerId}/{policyId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新处理一份保单 | Try a policy again */
        post: operations["retryPolicyDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/days/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 灾害模式：一个地区暂停扣款和中止 | Hold collections and lapses in a region */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/days/holds/{holdId}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束灾害模式 | Lift it */
        post: operations["liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务人员和孤儿单 | Serving agents, and policies without one
         * @description Policies whose agent left come in the order they lost them, the first 50; those given to another make room.
         */
        get: operations["listAgents"];
        put?: never;
        /** 登记服务人员 | Put an agent on record */
        post: operations["enrolAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/agents/{agentId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 服务人员离职 | An agent has left
         * @description Every holder they served is told by message and letter.
         */
        post: operations["markAgentLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/policies/{policyId}/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 为保单安排服务人员 | Give a policy to an agent */
        post: operations["assignAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 医院与体检中心名单 Hospitals and check-up centres */
        get: operations["listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/.well-known/smart-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 医院直连：在哪里取令牌 | Where a hospital gets its token */
        get: operations["getSmartConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 医院直连：支持什么 | What the FHIR door takes */
        get: operations["getCapabilityStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/hospital-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 医院传来了什么、各自的下落 | What hospitals sent, and where each of it ended */
        get: operations["listHospitalFeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hospitals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以直连的医院和我的授权 | Connected hospitals, and what I allow them */
        get: operations["listHospitals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hospitals/{providerId}/consents/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 单独同意一家医院传来就诊信息（个人信息保护法 §23、§29）| Allow one hospital, by itself */
        put: operations["allowHospital"];
        post?: never;
        /** 撤回，立即生效 | Take it back, at once */
        delete: operations["stopHospital"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange-ledger/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交换账本的签名树头 | The signed head of the ledger of exchanges */
        get: operations["getExchangeHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange-ledger/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证明一次交换在账本里 | That an exchange is in the ledger */
        get: operations["proveExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange-ledger/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证明账本只增不改 | That the ledger only grew */
        get: operations["proveExchangeConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的权益 My benefits */
        get: operations["listBenefits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的预约 My bookings */
        get: operations["listBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkup-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可预约的体检时间 Check-up times */
        get: operations["listCheckupSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改期 Move a booking */
        post: operations["moveBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消预约 Cancel a booking */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkup-slots/{id}/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 排队等候 Wait for a place */
        post: operations["waitForCheckup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkup-waits/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不再等候 Leave the line */
        post: operations["leaveCheckupWait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一句话报案：读出来，给您核对 | A claim report from one sentence, for you to check */
        post: operations["reportFromSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 看病之前先试算：能赔多少，为什么 | Before treatment: what would be paid, and why
         * @description The same adjudication as of a claim, on what is expected. Nothing is stored and nothing is decided.
         */
        post: operations["estimateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claim-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自动理赔的边界：按产品、按规则 | How far the machine goes, by product and by rule */
        get: operations["getClaimSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claim-settings/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁在什么时候改了什么、为什么 | Who set what, when and why */
        get: operations["listClaimSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claim-settings/products/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设定一个产品的自动理赔边界 | Set how far the machine goes with a product */
        put: operations["setClaimProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claim-settings/trust/{level}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设定一档信用先付多少 | Set how much is advanced at a level of trust */
        put: operations["setClaimTrust"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claim-settings/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 启用、试运行或停用一条规则 | Switch a rule on, into the shadow, or off */
        put: operations["setClaimRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的理赔 | My claims */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 理赔进度与计算过程 | A claim: progress, and how the amount came about */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 和理赔人员说过的话，新的在前 | What was said with the desk, the last first */
        get: operations["listClaimMessages"];
        put?: never;
        /** 给理赔人员留言 | Write to whoever handles the claim */
        post: operations["writeAboutClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 要求人工复核（个人信息保护法 §24）| Ask for a review by a person */
        post: operations["askClaimReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充材料 | Give what was asked for */
        post: operations["giveClaimSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补交材料；已结案的会重新审核 | Hand in more papers; a closed claim is looked at again */
        post: operations["addClaimDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申诉：由没有办过的人重新审核 | Appeal: somebody who has not had the claim before looks anew */
        post: operations["appealClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/repayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回先付多了的部分 | Pay back what was advanced beyond what was granted */
        post: operations["repayClaimAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评价这次理赔，0-10，一次 | Say how it went, 0-10, once */
        post: operations["rateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 实时进度（SSE，可用 Last-Event-ID 续传）| Live progress; goes on after Last-Event-ID */
        get: operations["followClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待处理理赔，按时限或金额排序 | Claims that wait for a person, by due day or by value */
        get: operations["listClaimQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/decided-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已核定的理赔，新的在前 | Claims that have been decided, the last first */
        get: operations["listDecidedClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的理赔 | A customer’s claims */
        get: operations["listCustomerClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 理赔工作台 | The workbench of a claim */
        get: operations["getClaimWorkbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正识别结果并重新计算 | Correct a read value and calculate anew */
        patch: operations["correctClaimReading"];
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核定：逐项赔付，或说明理由拒付 | Decide: pay item by item, or refuse with reasons */
        post: operations["decideClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 能确定的部分先付（保险法 §25），案件继续 | Pay what is certain now; the claim goes on */
        post: operations["advanceClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认或退回同事的拒付建议 | Confirm a colleague’s refusal, or send it back */
        post: operations["settleClaimRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/supplement-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次性补充材料通知（保险法 §22）| The one notice of what is missing */
        post: operations["askClaimSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以接手的同事 | Colleagues who may take it on */
        get: operations["listClaimColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接手，或交给同事 | Take it on, or hand it to a colleague */
        post: operations["holdClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/payees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记收款人：本人账户，未成年人由监护人代收 | Name who is paid: own accounts, a guardian’s for a minor */
        post: operations["nameClaimPayees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claims/{customerId}/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复客户，或写内部备注 | Answer the customer, or leave a note for colleagues */
        post: operations["answerAboutClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claim-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 理赔驾驶舱：一个月的数字 | The figures of claims of a month */
        get: operations["getClaimFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claim-scorecards/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 公布一个月的理赔月报 | Publish the scorecard of a month */
        put: operations["publishClaimScorecard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/claim-scorecards/{month}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正已公布的理赔月报，原来的一版保留 | Correct a published scorecard; the one before stays to be read */
        post: operations["correctClaimScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公布的理赔月报 | Scorecards made public */
        get: operations["listClaimScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/found-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 替您发现的理赔 | Claims found for you in what hospitals told */
        get: operations["listFoundClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/found-claims/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一点即赔 | One tap: make the claim */
        post: operations["takeFoundClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/found-claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 这次不理赔，删除医院传来的内容 | No claim of it: what the hospital told is erased */
        delete: operations["setFoundClaimAside"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载我的个人信息副本（JSON） · Download the copy of my data as JSON */
        get: operations["getDataExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every service of the store */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service: its steps, its basis in law, the words that ask for it
         * @description Whoever acts for somebody learns too whether the mandate covers a service about the person.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/book-checkup/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预约体检 · Book a check-up
         * @description 用您的体检权益，选中心和时间，随时可改期 Use your check-up benefit; choose where and when, move it any time 关于规范保险公司健康管理服务的通知（银保监办发〔2020〕83号）
         */
        post: operations["open-book-checkup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/buy-accident-policy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 买意外险 · Buy accident cover
         * @description 意外医疗、伤残、身故，一年期，明天起保障 Medical, disability and death by accident; one year, from tomorrow 保险法 §16；保险法 §17；保险法 §31；保险法 §34；互联网保险业务监管办法 §14；互联网保险业务监管办法 §17
         */
        post: operations["open-buy-accident-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/buy-policy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 买保险 · Buy insurance
         * @description 选产品、算保费、看清利益和损失，签名付款后明天起保障 Choose, see the premium, what is paid and what may be lost; signed and paid, cover begins tomorrow 保险法 §16；保险法 §17；保险法 §31；保险法 §34；互联网保险业务监管办法 §14；金融机构产品适当性管理办法 §38；金融机构产品适当性管理办法 §39；保险销售行为可回溯管理暂行办法 §6
         */
        post: operations["open-buy-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/file-claim/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报案理赔 · File a claim
         * @description 说一句话、拍几张照片，机器读、规则算，秒级到账 One sentence and a few photos; read, judged and paid in seconds 保险法 §21；保险法 §22；保险法 §23；保险法 §25；人身保险业务基本服务规定 §23；健康保险管理办法 §25
         */
        post: operations["open-file-claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/cancel-request/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销进行中的业务 · Withdraw a request
         * @description 提交了又改主意？还没生效的都可以撤销 Changed your mind? What has not taken effect can be withdrawn 人身保险业务基本服务规定 §19；民法典 §141
         */
        post: operations["open-cancel-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-address/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 地址变更 · Change address
         * @description 换通讯地址和邮编，名下保单一起改 A new postal address and postcode, for all your policies 人身保险业务基本服务规定 §19；人身保险业务基本服务规定 §20；保险销售行为管理办法 §36
         */
        post: operations["open-change-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-contact/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更联系方式 · Change contact details
         * @description 换手机号、邮箱、通讯地址，所有保单一起改 Phone, e-mail and address, for all your policies at once 人身保险业务基本服务规定 §19；互联网保险业务监管办法 §27
         */
        post: operations["open-change-contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-policyholder-particulars/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投保人资料变更 · Change policyholder particulars
         * @description 改名、换证、国籍、婚姻、单位，名下保单一起改 Name, ID number, nationality and more, for all your policies 人身保险业务基本服务规定 §19；反洗钱法 §29；反洗钱法 §30
         */
        post: operations["open-change-policyholder-particulars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-signature/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签名样本变更 · Change signature specimen
         * @description 字变了？重新留一个签名样本 Your hand has changed? Leave a new specimen 电子签名法 §13；电子签名法 §14；保险法司法解释二 §3
         */
        post: operations["open-change-signature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/complain/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投诉 · Complain
         * @description 15 日内给书面决定，由没有利害关系的人处理 A written decision within 15 days, by somebody without an interest 银行业保险业消费投诉处理管理办法 §17–20；银行业保险业消费投诉处理管理办法 §43
         */
        post: operations["open-complain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/correct-my-data/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正我的个人信息 · Correct my data
         * @description 信息不准或不全，要求更正、补充 Have wrong or missing data put right 个人信息保护法 §46；个人信息保护法 §50
         */
        post: operations["open-correct-my-data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/declare-tax-residency/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 税收居民身份声明 · Declare tax residency
         * @description 声明您在哪里是税收居民；情况变了 30 日内更新 Where you are resident for tax; update within 30 days 非居民金融账户涉税信息尽职调查管理办法 §7；非居民金融账户涉税信息尽职调查管理办法 §26
         */
        post: operations["open-declare-tax-residency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/erase-my-data/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除我的个人信息 · Erase my data
         * @description 法律没有要求保存的都可以删；要保存的告诉您为什么 What no law has us keep is erased; for the rest you are told why 个人信息保护法 §47；个人信息保护法 §50
         */
        post: operations["open-erase-my-data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/export-my-data/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复制我的个人信息 · Export my data
         * @description 一份 JSON 全量副本，一份可读的 PDF A full copy as JSON, and a PDF to read 个人信息保护法 §45；个人信息保护法 §50
         */
        post: operations["open-export-my-data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/read-my-data/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查阅我的个人信息 · Read my data
         * @description 我们保存了您的哪些信息、为什么、存多久 What we hold about you, why, and for how long 个人信息保护法 §44；个人信息保护法 §45；个人信息保护法 §48；个人信息保护法 §50
         */
        post: operations["open-read-my-data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/receive-held-money/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 领取未到账的款项 · Receive money that did not arrive
         * @description 银行退回的、等您提供账户的钱，换个本人账户马上再付 What the bank returned, or waits for an account: paid to another of your own 互联网保险业务监管办法 §40；保险法 §23
         */
        post: operations["open-receive-held-money"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/register-attorney/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授权代办登记 · Register an attorney
         * @description 写明谁、能办什么、到什么时候；双方都核实身份，随时可以收回 Who, for what, until when; both are identified, and it can be revoked any time 民法典 §161；民法典 §165；反洗钱法 §31
         */
        post: operations["open-register-attorney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/register-guardian/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 监护人登记 · Register as guardian
         * @description 家人不能自己办理时，凭法院或居委会的文件登记为监护人 When a relative cannot act alone, with the court’s or the committee’s paper 民法典 §28；民法典 §31；民法典 §35；反洗钱法 §31
         */
        post: operations["open-register-guardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/renew-id-document/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 证件有效期更新 · Renew the identity document
         * @description 身份证换了？拍一下正反面就更新 A new ID card? Photograph both sides and it is renewed 反洗钱法 §29；反洗钱法 §30；金融机构客户尽职调查办法 §13；人身保险业务基本服务规定 §19
         */
        post: operations["open-renew-id-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/revoke-mandate/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回代办授权 · Revoke a power of attorney
         * @description 看看谁能替您办理，不想让谁办了，当天收回 See who may act for you, and take it back the same day 民法典 §173
         */
        post: operations["open-revoke-mandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/set-reminders/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交费提醒设置 · Set reminders
         * @description 要不要提醒、提前几天、用什么方式 Whether, how many days before, and how 人身保险业务基本服务规定 §21
         */
        post: operations["open-set-reminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/withdraw-consent/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回同意 · Withdraw consent
         * @description 看看同意过什么，不想同意的随时撤回，不影响已经有的保障 See what you agreed to and take it back; your cover is not touched 个人信息保护法 §15；个人信息保护法 §16；个人信息保护法 §24；个人信息保护法 §47
         */
        post: operations["open-withdraw-consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/add-disclosure/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充告知 · Add a disclosure
         * @description 投保时漏说的健康情况，现在补上，心里踏实 Tell now what was left out at sale 保险法 §16；保险法司法解释二 §7；人身保险业务基本服务规定 §19
         */
        post: operations["open-add-disclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/add-rider/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 新增附加险 · Add a rider
         * @description 给保单加一项保障，和主险一起交费，随主险终止 One more kind of cover on the policy: on the same bill, ending with it 人身保险业务基本服务规定 §19；保险法 §16；保险法 §17；健康保险管理办法 §27；合同约定的附加险条款
         */
        post: operations["open-add-rider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/agree-surrender/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 协议退保 · Agreed surrender
         * @description 有特殊原因，和我们商量退多少；由工作人员审批 For a special reason, agree with us on the amount; a person decides 民法典 §562；保险法 §15；保险法 §47；金融机构客户尽职调查办法 §13
         */
        post: operations["open-agree-surrender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/answer-call-back/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 新契约回访 · Answer the call-back
         * @description 七个问题，确认您买得明白；有一条不是，由专人帮您解决 Seven questions; where one is a no, a person puts it right 人身保险业务基本服务规定 §15；人身保险业务基本服务规定 §18；健康保险管理办法 §44
         */
        post: operations["open-answer-call-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/borrow/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保单贷款 · Policy loan
         * @description 用现金价值借款，保障不变，随借随还 Borrow against the cash value; cover goes on, repay any time 保险法 §34；关于规范人身保险业务有关问题的通知；合同约定的保单贷款条款
         */
        post: operations["open-borrow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/cancel-in-cooling-off/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 犹豫期退保 · Cancel in cooling-off
         * @description 犹豫期内无理由退保，全额退回原账户 No reason needed; the full premium goes back to its source 健康保险管理办法 §26；互联网保险业务监管办法 §40；保险法 §15
         */
        post: operations["open-cancel-in-cooling-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-agent/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更服务人员 · Change the serving agent
         * @description 换一位为您服务的人，或者请我们安排；保障不变 Choose who serves you, or have one assigned; cover is unchanged 保险销售行为管理办法 §36；人身保险业务基本服务规定 §19
         */
        post: operations["open-change-agent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-beneficiary-particulars/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受益人资料变更 · Change beneficiary particulars
         * @description 受益人改名、补登身份证号；人还是那个人 The name or ID number of a beneficiary; the person stays 人身保险业务基本服务规定 §19；保险法 §41；保险法司法解释三 §9
         */
        post: operations["open-change-beneficiary-particulars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-beneficiary-shares/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更受益顺序和份额 · Change order and shares
         * @description 受益人不变，只调先后和各占多少 The same beneficiaries, in another order or with other shares 保险法 §40；保险法 §41；保险法司法解释三 §12
         */
        post: operations["open-change-beneficiary-shares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-beneficiary/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更受益人 · Change beneficiary
         * @description 改受益人、顺序和份额；被保险人同意后生效 Beneficiaries, their order and shares; takes effect when the insured agrees 保险法 §39；保险法 §40；保险法 §41；保险法司法解释三 §9–11；互联网保险业务监管办法 §28
         */
        post: operations["open-change-beneficiary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-dividend-option/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更红利领取方式 · Change dividend option
         * @description 红利是领现金、抵保费、留着生息，还是换成保额 Dividends in cash, against the premium, left to grow, or as more cover 关于推进分红型人身保险费率政策改革有关事项的通知；合同约定的红利条款
         */
        post: operations["open-change-dividend-option"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-insured-particulars/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 被保险人资料变更 · Change insured particulars
         * @description 被保险人改名、身份证号登记错了 The insured person's name or ID number 人身保险业务基本服务规定 §19；个人信息保护法 §46；反洗钱法 §30
         */
        post: operations["open-change-insured-particulars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-occupation/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 职业变更 · Change occupation
         * @description 换了工作告诉我们，保费按新的职业类别重新算 Tell us of another job; the premium follows its class 保险法 §52；人身保险业务基本服务规定 §19；人身保险业务基本服务规定 §20
         */
        post: operations["open-change-occupation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-payment-method/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 缴费方式变更 · Change payment method
         * @description 自动扣款，或者到期自己缴 Collected by itself, or paid by you when due 人身保险业务基本服务规定 §13；互联网保险业务监管办法 §17；互联网保险业务监管办法 §40
         */
        post: operations["open-change-payment-method"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-payment-term/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更缴费期间 · Change payment term
         * @description 改交费年数：早点交完，或者每年少交一点 Pay for fewer years, or less each year 合同约定的交费期间；人身保险公司保险条款和保险费率管理办法 §35
         */
        post: operations["open-change-payment-term"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-payout-account/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更领取账户 · Change payout account
         * @description 生存金、年金、满期金打到哪张卡 Which account annuities and maturity benefits go to 互联网保险业务监管办法 §40；合同约定的生存保险金申领
         */
        post: operations["open-change-payout-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-plan/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保障计划变更 · Change plan
         * @description 从下一年起换一档保障计划：保费、保额先看清，续保前随时能改回来 Another plan from the next year on, its premium and sum shown first; it can be changed back until renewal 合同约定的保障计划；保险法 §16；保险法 §20
         */
        post: operations["open-change-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-policyholder/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更投保人 · Change policyholder
         * @description 把保单交给另一个人：新投保人和被保险人各自同意后生效 Hand the policy to somebody else; takes effect when they and the insured have agreed 民法典 §555；保险法 §34；保险法 §31；保险法司法解释三 §3–4
         */
        post: operations["open-change-policyholder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-premium-account/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更缴费账户 · Change premium account
         * @description 换一张自己的银行卡交续期保费 Pay renewal premiums from another account of your own 人身保险业务基本服务规定 §13；互联网保险业务监管办法 §40
         */
        post: operations["open-change-premium-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-premium-frequency/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更缴费频率 · Change premium frequency
         * @description 年交、半年交、季交、月交之间换，先看每期多少 Yearly, half-yearly, quarterly or monthly; see the instalment first 人身保险业务基本服务规定 §13；合同约定的交费方式
         */
        post: operations["open-change-premium-frequency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/change-smoking-status/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 吸烟状况变更 · Change smoking status
         * @description 戒烟满一年可以取消吸烟加费；开始吸烟也请告诉我们 A year without smoking ends the loading; beginning is told too 人身保险业务基本服务规定 §19；人身保险业务基本服务规定 §20；合同约定的费率
         */
        post: operations["open-change-smoking-status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/claim-premium-waiver/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请豁免保费 · Claim the premium waiver
         * @description 出了合同约定的事，以后的保费不用再交 After what the terms name, no more premiums are owed 保险法 §22；保险法 §23；保险法 §24；人身保险业务基本服务规定 §23
         */
        post: operations["open-claim-premium-waiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/convert-policy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 险种转换 · Convert a policy
         * @description 定期转成终身或两全，不用再告知健康 Term cover into whole life or endowment 保险法 §34；人身保险业务基本服务规定 §19；合同约定的险种转换条款
         */
        post: operations["open-convert-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/correct-birth-date-or-sex/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出生日期性别更正 · Correct birth date or sex
         * @description 按证件更正，多交的退、少交的补，或者按比例调整保额 As the ID document says: too much comes back, too little is topped up or the sum reduced 保险法 §32；保险法 §16；人身保险业务基本服务规定 §20
         */
        post: operations["open-correct-birth-date-or-sex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/decrease-cover/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 减保 · Decrease cover
         * @description 降低保额，保费跟着少，减掉部分的现金价值退给您 A smaller sum and premium; the value of the rest is paid to you 合同约定的减保条款；保险法 §20
         */
        post: operations["open-decrease-cover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/dispute-avoidance/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对解除合同提出异议 · Dispute the rescission
         * @description 收到解除通知不认可？期限替您算好，由人复核 You do not accept that we end the contract? The times are counted, a person looks again 保险法 §16；保险法司法解释二 §7；保险法司法解释二 §8；银行业保险业消费投诉处理管理办法 §17
         */
        post: operations["open-dispute-avoidance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/drop-rider/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除附加险 · Drop a rider
         * @description 去掉一项附加险，主险不变；看清退多少、少了什么保障 One rider ends, the main contract stays: see what goes back and what is lost 保险法 §47；人身保险业务基本服务规定 §19；合同约定的附加险条款
         */
        post: operations["open-drop-rider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/get-certificate/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开具证明 · Get a certificate
         * @description 在保证明、缴费证明、税优凭证、对账单，马上下载、人人可验真 Of cover, premiums, for tax, a statement: at once, and verifiable 互联网保险业务监管办法 §22；互联网保险业务监管办法 §27；电子签名法 §14
         */
        post: operations["open-get-certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/increase-cover/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 加保 · Increase cover
         * @description 提高保额：补交以前的差额，按新保额交费，增加的部分重新计算等待期 A larger sum: the difference of earlier premiums is paid, later ones follow the sum, the added part waits anew 保险法 §34；人身保险业务基本服务规定 §19；合同约定的加保条款
         */
        post: operations["open-increase-cover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/lift-lost-report/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除挂失 · Lift a lost report
         * @description 保单找到了，恢复办理 The policy is found: everything can be done again 合同约定的保单挂失
         */
        post: operations["open-lift-lost-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/make-paid-up/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 减额交清 · Make paid-up
         * @description 以后不用再交保费，保障留下一部分 No more premiums; a smaller cover stays 人身保险公司保险条款和保险费率管理办法 §24；合同约定的减额交清条款
         */
        post: operations["open-make-paid-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/move-policy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保单迁移 · Move the policy
         * @description 搬到外地？把保单转到当地机构服务，保障不变 Moved away? A branch there serves the policy; cover is unchanged 人身保险业务基本服务规定 §5；人身保险业务基本服务规定 §19
         */
        post: operations["open-move-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/name-second-policyholder/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定第二投保人 · Name a second policyholder
         * @description 万一您不在了，由TA接着管这份保单，不用等遗产分割 If you die they carry the policy on, without waiting for the estate 民法典 §1133；合同约定的第二投保人条款
         */
        post: operations["open-name-second-policyholder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/pay-renewal-premium/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交续期保费 · Pay renewal premium
         * @description 看清应交多少、交到哪天，一次或分次付清 See what is due and until when, and pay it at once or in parts 保险法 §35；保险法 §36；人身保险业务基本服务规定 §20
         */
        post: operations["open-pay-renewal-premium"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/pledge-policy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保单质押登记 · Pledge the policy
         * @description 用保单为借款作担保，登记给质权人 Let the policy secure a debt, on record for the pledgee 保险法 §34；民法典 §440；民法典 §443
         */
        post: operations["open-pledge-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/refund-overpaid-premium/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 溢缴保费退还 · Refund overpaid premium
         * @description 多交的、不足一期的保费，原路退回 Premium beyond what is due goes back where it came from 人身保险业务基本服务规定 §20
         */
        post: operations["open-refund-overpaid-premium"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/reinstate/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保单复效 · Reinstate a policy
         * @description 中止两年内补交保费和利息，保障恢复 Within two years of suspension, pay the arrears and cover comes back 保险法 §37；保险法司法解释三 §8
         */
        post: operations["open-reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/reissue-policy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补发电子保单 · Reissue the policy
         * @description 保单丢了？马上拿到可验真的电子保单 Lost it? Get a verifiable electronic policy at once 互联网保险业务监管办法 §22；电子签名法 §14
         */
        post: operations["open-reissue-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/release-pledge/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除保单质押 · Release the pledge
         * @description 凭质权人的证明解除，保单恢复自由 With the pledgee’s word the policy is free again 民法典 §393；民法典 §436
         */
        post: operations["open-release-pledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/repay-loan/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 贷款还款 · Repay a policy loan
         * @description 本金利息分开列明，可以只还一部分 Principal and interest shown; pay all or part 合同约定的保单贷款条款
         */
        post: operations["open-repay-loan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/report-lost-policy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保单挂失 · Report a lost policy
         * @description 先冻结退保、贷款、领取，保障不变 Freezes surrender, loans and payouts; cover goes on 合同约定的保单挂失；民法典 §509
         */
        post: operations["open-report-lost-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/roll-over-loan/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 贷款续贷 · Roll a loan over
         * @description 付清利息，本金再借一期 Pay the interest; the principal runs for another term 合同约定的保单贷款条款
         */
        post: operations["open-roll-over-loan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/set-auto-renewal/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自动续保设置 · Set automatic renewal
         * @description 一年期保单和附加险到期要不要自动续保，随时开、随时关 Renew a contract or rider of a year at its end or not: on or off at any time 互联网保险业务监管办法 §17；互联网保险业务监管办法 §21；银保监办发〔2021〕7号
         */
        post: operations["open-set-auto-renewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/set-automatic-premium-loan/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保费自动垫交 · Automatic premium loan
         * @description 忘了交费时，用现金价值垫交，保障不断 A forgotten premium is lent out of the cash value, and cover goes on 保险法 §34；保险法 §36；合同约定的保单贷款条款
         */
        post: operations["open-set-automatic-premium-loan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/sign-receipt/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回执签收 · Sign the receipt
         * @description 签收电子保单，犹豫期从第二天开始算 Sign for your policy; cooling-off runs from the day after 健康保险管理办法 §26；人身保险业务基本服务规定 §15；电子签名法 §14
         */
        post: operations["open-sign-receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/start-annuity/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始领取年金 · Start the annuity
         * @description 从几岁领、按年还是按月、打到哪张卡 From which age, by the year or month, to which account 互联网保险业务监管办法 §40；合同约定的养老年金领取方式
         */
        post: operations["open-start-annuity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/succeed-policyholder/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投保人身故后接任 · Carry on a policy after a death
         * @description 投保人去世后，由第二投保人、被保险人或继承人把保单接下来 When the policyholder has died: as the one named, as the insured or as an heir 民法典 §1122；民法典 §1127；保险法 §34；合同约定的第二投保人条款
         */
        post: operations["open-succeed-policyholder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/surrender/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退保 · Surrender
         * @description 先看能拿回多少、损失多少、还有什么办法 See first what you get, what you lose and what else you could do 保险法 §15；保险法 §47；互联网保险业务监管办法 §29；金融机构客户尽职调查办法 §13
         */
        post: operations["open-surrender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/suspend/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保单中止申请 · Suspend a policy
         * @description 暂时停下保障和交费，两年内可以复效 Cover and premiums rest; reinstate within two years 保险法 §37；合同约定的效力中止条款
         */
        post: operations["open-suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/switch-funds/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投资账户转换 · Switch funds
         * @description 份额转到别的账户，或改以后保费的分配 Move units to another fund, or split premiums anew 金融机构产品适当性管理办法 §29；金融机构产品适当性管理办法 §36；合同约定的投资账户转换条款
         */
        post: operations["open-switch-funds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/take-dividend/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 领取红利 · Take dividends
         * @description 把留存的红利和利息取出来，全部或一部分 Dividends kept for you, with interest, all or a part 互联网保险业务监管办法 §40；合同约定的红利条款
         */
        post: operations["open-take-dividend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/take-maturity/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 领取满期金 · Take the maturity benefit
         * @description 保单满期，一次领回、留着生息，或者转为年金 All at once, left to earn, or year by year 互联网保险业务监管办法 §40；保险法 §23；合同约定的满期保险金
         */
        post: operations["open-take-maturity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/take-premium-holiday/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 缓交 / 恢复交费 · Premium holiday
         * @description 暂时不交保费，保障不停；以后随时恢复 Let premiums rest without losing cover; resume at any time 合同约定的缓交保险费条款；保险法 §20
         */
        post: operations["open-take-premium-holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/take-survival-benefit/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 领取生存金、年金 · Take survival benefits
         * @description 到期没领的生存金和年金，刷脸即领，也可以让以后的自动到账 Survival benefits and annuities kept for you; later ones can come by themselves 互联网保险业务监管办法 §40；合同约定的生存保险金申领
         */
        post: operations["open-take-survival-benefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/top-up/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 追加保费 · Top up
         * @description 往万能或投连账户里多放钱，先看初始费用和是否适合 Put more into the account; its charge and whether it suits you come first 金融机构产品适当性管理办法 §36；金融机构产品适当性管理办法 §39；合同约定的追加保险费条款
         */
        post: operations["open-top-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/withdraw-application/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当日撤单 · Withdraw the application
         * @description 保障还没开始，撤单全额退款 Cover has not begun: withdraw, and everything comes back 民法典 §141；保险法 §15；互联网保险业务监管办法 §40
         */
        post: operations["open-withdraw-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/withdraw/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 部分领取 · Withdraw
         * @description 从万能或投连账户里取一部分钱，先看费用和还剩多少 Take a part out of the account; the fee and what stays are shown first 合同约定的部分领取条款；保险法 §20
         */
        post: operations["open-withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{policyId}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be done with a policy now; if not, why, and what instead */
        get: operations["listPolicyServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{serviceId}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For which of my policies a service can be done now; if not, why, and what instead */
        get: operations["listServicePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for me: premiums due, loans overdue, contracts to reinstate or to sign for */
        get: operations["listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My requests, newest first */
        get: operations["listRequests"];
        put?: never;
        /** Begin a service, or go on with its open draft */
        post: operations["openRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request: steps, preview, clock, outcome */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        /** Withdraw a draft */
        delete: operations["cancelRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a step; answering again replaces the answer and repeats nothing */
        put: operations["answerStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a step was shown or left, for the funnel */
        post: operations["seeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At the counter: send the draft to the customer’s own phone, to sign and pay there */
        post: operations["handOverRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit: the point of no return */
        post: operations["submitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how it went, 0-10, once */
        post: operations["rateRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a request of mine, in order */
        get: operations["getRequestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/requests/{customerId}/{requestId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a request, in order */
        get: operations["getCustomerRequestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am about to do together: each preview, what clashes, what is still missing */
        get: operations["getBasket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basket/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a draft in, to be signed with others */
        put: operations["putInBasket"];
        post?: never;
        /** Take a draft out; it stays a draft */
        delete: operations["takeOutOfBasket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basket/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the identity step of all of them with the level this session has reached */
        post: operations["identifyBasket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basket/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One signature over every document that is filled in */
        post: operations["signBasket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basket/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit each of them; one that cannot be submitted stays, and says why */
        post: operations["submitBasket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/consents/{taskId}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind somebody who has not answered, once a day */
        post: operations["remindConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/consents/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was asked of others; the request is a draft again */
        post: operations["withdrawConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What others ask me to agree to */
        get: operations["listConsentTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent-tasks/{taskId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree or not, with my own signature; my identity must be confirmed first */
        post: operations["answerConsentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/errands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a relative to do one step of this draft; they get a link */
        post: operations["sendErrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/errands/{errandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A relative is no longer asked */
        delete: operations["withdrawErrand"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What relatives have asked me to do */
        get: operations["listErrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errands/{errandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One step a relative has asked me to do */
        get: operations["getErrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errands/{errandId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Do it: papers are my own uploads, and become theirs */
        put: operations["doErrand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that wait for a person */
        get: operations["listQueuedRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/requests/{customerId}/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request with everything it rests on */
        get: operations["getQueuedRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/requests/{customerId}/{requestId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, refuse with reasons and articles, ask once for what is missing, or offer other terms */
        post: operations["decideRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/requests/{customerId}/{requestId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take more time for a complaint, as the law lets, and tell the customer why in writing */
        post: operations["extendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/requests/{customerId}/{requestId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a request again, with a reason the customer is written; what was applied is put right by another request */
        post: operations["reopenRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customers/{customerId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer's requests, newest first */
        get: operations["listCustomerRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/requests/{customerId}/{requestId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evidence chain of a request */
        get: operations["listRequestEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask in a sentence; an answer with its sources and what can be done
         * @description With `Accept: text/event-stream` the answer comes as events: `words` for each sentence that has been checked, then `answer` with the whole, or `problem`.
         */
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/{conversationId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `message` with a Message, `state` when a person joins or leaves */
        get: operations["watchConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Talk to a person; everything said goes along */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/{conversationId}/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be called instead of waiting, at the number on record, in one of the windows offered */
        post: operations["askCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/{conversationId}/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the store answer again instead of a person */
        post: operations["returnToStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/{conversationId}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How helpful it was, 1 to 5; 1 and 2 are followed up by a person */
        post: operations["rateConversation"];
        /** Rather not say; it is not asked again */
        delete: operations["skipRating"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/{conversationId}/rating/reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Why the rating was low */
        put: operations["nameRatingReason"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/{conversationId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn to something else; the answer says whether to ask how it went */
        post: operations["leaveConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s conversations, the latest first */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/{conversationId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Read up to this message */
        put: operations["noteRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations with a person, waiting or taken, oldest first */
        get: operations["listQueuedConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits and how the promise of the first reply is kept, over all and by skill */
        get: operations["getSeatPromise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seats, and who of them is present */
        get: operations["listSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/seats/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that you are present or away, and what you take on; say it again each minute */
        put: operations["setSeat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole conversation */
        get: operations["getSeatConversation"];
        put?: never;
        /** Write to the customer */
        post: operations["sayAsStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `message` with a Message, `state` when it changes hands, `seats` with who else has it open */
        get: operations["watchSeatConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/watching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that you have it open, write in it, or left it; others see it for half a minute */
        put: operations["noteWatching"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a waiting conversation */
        post: operations["takeConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the conversation, with its minutes: what was wanted and what was done */
        post: operations["closeConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer’s policies, open requests and claims, and earlier ratings */
        get: operations["getSeatContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the store itself would answer to the last sentence: a draft, sent by nobody but the seat */
        get: operations["getDraftReply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minutes to begin from, made of what was said */
        get: operations["getDraftMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass it to a colleague or to a skill, with a note */
        post: operations["transferConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the store answer again; the customer is told */
        post: operations["giveBackToStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note for colleagues; the customer finds it in the copy of their data only */
        post: operations["addSeatNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call with the customer, logged into the conversation: when, how long, and what was said */
        post: operations["logCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/canned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers kept ready */
        get: operations["listCanned"];
        put?: never;
        /** A new answer, or a new version of one; an unknown variable is an error */
        post: operations["keepCanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/canned/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An answer filled with this customer’s facts, to be looked at before it is sent */
        get: operations["fillCanned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/seat-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When persons answer; null when it was never set */
        get: operations["getSeatHours"];
        /** Set when persons answer */
        put: operations["setSeatHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls customers asked for, oldest first */
        get: operations["listCallBacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/call-backs/{customerId}/{callId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The call was made; whether the customer was there */
        post: operations["settleCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Low ratings to be mended, or those that were, oldest first */
        get: operations["listRatingCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{customerId}/{caseId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a case, write to the customer, say that it is mended, close it with what was done */
        post: operations["stepRatingCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conversations/{customerId}/{conversationId}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the customer’s e-mail address on record; what they answer joins the conversation */
        post: operations["mailCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail that joined no conversation, oldest first */
        get: operations["listStrayMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/mails/{mailId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dealt with; its words are erased */
        post: operations["settleStrayMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 知识条目 | Articles, by name */
        get: operations["listArticles"];
        put?: never;
        /** 新写一篇 | Begin an article */
        post: operations["draftArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一篇知识的全部版本 | An article with all its versions */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 写下一版 | Write the next version */
        post: operations["draftArticleVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 接手这一篇：以后由我维护 | Take an article over */
        put: operations["ownArticle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/versions/{version}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交审核 | Hand a version in for review */
        post: operations["submitArticleVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/versions/{version}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 | Hand a version back with the reason */
        post: operations["returnArticleVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/versions/{version}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布一版；旧版再发布即撤销之后的改动 | Publish a version; an older one again undoes what came after */
        post: operations["publishArticleVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用 | Take an article out of use */
        post: operations["retireArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/article-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现在就跑一遍全部测试问题 | Run all test questions over what stands */
        get: operations["runArticleChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/versions/{version}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 假如发布这一版：全部测试问题的结果 | All test questions, were this version published */
        get: operations["runVersionChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始对比：一部分客户看到另一版 | Begin a trial: a share of customers is told another version */
        post: operations["beginTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/articles/{articleId}/trials/{trialId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束对比，留下一版 | End a trial and keep one version */
        post: operations["endTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/article-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近导入的文档 | The documents last taken in */
        get: operations["listArticleImports"];
        put?: never;
        /** 导入文档：每个标题成一篇草稿，不会自己发布 | Take a document in: each heading becomes a draft */
        post: operations["importArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/gap-clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 没答好的问题，归在一起，多的在前 | Questions not answered well, in clusters, the largest first */
        get: operations["listGapClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/gap-clusters/{clusterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一组问题和为它起草的答案 | A cluster with the answer drafted for it */
        get: operations["getGapDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/gap-clusters/{clusterId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认可草稿：成为一版，等另一位同事审核 | Approve the draft: it becomes a version that waits for a review */
        post: operations["approveGapDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/gap-clusters/{clusterId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不用写：别处已有答案，或不归我们答 | Nothing to write: answered elsewhere, or none of ours */
        post: operations["dismissGapCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ask-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 咨询数据：量、解决、转人工、答错、用时，按事项和按周 | Figures of the consultation, by matter and by week */
        get: operations["getAskFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ask-figures/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出 XLSX 或 CSV | The same as a workbook or a table */
        get: operations["exportAskFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/trials/{trialId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对比的数字：再问、转人工、评分，各带区间 | The two sides of a trial in figures */
        get: operations["getTrialFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ask-figures/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数字背后的咨询，已遮去个人信息，查看留痕 | The contacts behind a figure, masked; the look is kept */
        get: operations["listAskContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ask-figures/conversations/{customerId}/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一段咨询的全文，已遮去个人信息，查看留痕 | A whole conversation, masked; the look is kept */
        get: operations["lookIntoConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ask-judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等着判的答案 | Answers that wait for a judgement */
        get: operations["listAnswersToJudge"];
        put?: never;
        /** 随机抽检一批答案 | Draw answers at random for judgement */
        post: operations["drawAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ask-judgements/{customerId}/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 判：对、错、说不准 | Judge an answer */
        put: operations["judgeAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/model-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls of the outside language model, newest first: what for, what they cost, whether their words were shown */
        get: operations["listModelCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/model-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the language model is switched off, by scenario */
        get: operations["listModelSettings"];
        /** Switch the language model off or on for a scenario; * is everywhere */
        put: operations["setModel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is remembered of earlier conversations, and what was agreed to */
        get: operations["getAskMemory"];
        put?: never;
        post?: never;
        /** Forget what was asked about */
        delete: operations["forgetAskMemory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agree that the conversation remembers, or that a language model may read along; or take it back */
        put: operations["setAskAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/widget/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask without signing in: clauses, articles, products, how things are done
         * @description For the widget on other sites and for programs. Nothing is kept and nobody is known; at most 30 a minute from one address. Browsers may call it from WIDGET_ORIGINS.
         */
        post: operations["askAnonymously"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入记录与核对结果 | Imports and their reconciliation */
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/imports/{importId}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 被拒的行与原因 | Rejected rows and why */
        get: operations["listImportRejects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/core/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests the core system refused, contradicted, or has not answered for a day */
        get: operations["listCoreItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/core/items/{customerId}/{requestId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close what was looked into with the core system */
        post: operations["resolveCoreItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that wait, or that died after eight tries */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/outbox/{messageId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a dead message eight more tries */
        post: operations["replayMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The business date */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the sandbox clock forward to the morning of a day */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/hospital-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 演示：医院传来一次就诊 | In the demo: a hospital tells of a visit */
        post: operations["playHospitalVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传材料：JPEG、PNG、WebP 或 PDF | Hand in documents: JPEG, PNG, WebP or PDF */
        post: operations["uploadDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 银行回调，签名在 x-bank-signature | Call-back of a bank, HMAC-SHA-256 of the body in x-bank-signature */
        post: operations["takeBankCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 医院系统凭私钥签名换取短期令牌 | A hospital’s system gets a short token for its signed assertion */
        post: operations["grantHospitalToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 医院直连：FHIR R4 消息 | A hospital tells of visits in FHIR R4 */
        post: operations["takeFhir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hl7": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 医院直连：HL7 v2 消息 | A hospital tells of visits in HL7 version 2 */
        post: operations["takeHl7"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/core/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核心系统确认或拒绝一项已办业务 | The core confirms or refuses an applied request
         * @description 签名在 x-mendian-signature | signed in x-mendian-signature; see docs/core-port.md
         */
        post: operations["takeCoreAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/core/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核心系统里的保单现状 | A policy as it stands in the core
         * @description 签名在 x-mendian-signature | signed in x-mendian-signature; see docs/core-port.md
         */
        post: operations["upsertCorePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/core/premiums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核心系统已入账的保费 | A premium the core has posted
         * @description 签名在 x-mendian-signature | signed in x-mendian-signature; see docs/core-port.md
         */
        post: operations["postCorePremium"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TextInput: {
            zh: string;
            en: string;
        };
        /** @description RFC 9457 problem details, with the words in both languages */
        ProblemInput: {
            type: string;
            status: number;
            title: string;
            detail?: string;
            titles: components["schemas"]["TextInput"];
            details?: components["schemas"]["TextInput"];
            faults?: {
                pointer: string;
                detail: components["schemas"]["TextInput"];
            }[];
        };
        /** @description amount in fen (1/100 yuan) */
        FenInput: number;
        InboxMessageInput: {
            /** Format: uuid */
            id: string;
            at: unknown;
            phone: string;
            text: components["schemas"]["TextInput"];
        };
        MeInput: {
            /** Format: uuid */
            customerId: string;
            name: string;
            maskedName: string;
            /** @description masked */
            phone: string | null;
            /** @enum {string} */
            level: "code" | "id" | "face";
            /** @enum {string} */
            levelHow: "sms" | "id-number" | "photo" | "call" | "counter";
            levelUntil: unknown | null;
            age: number | null;
            /** @description as chosen; else on from the age of 60 */
            largePrint: boolean;
            hasIdPhoto: boolean;
        };
        ConsentInput: {
            /** Format: uuid */
            id: string;
            purpose: string;
            version: string;
            text: components["schemas"]["TextInput"];
            grantedAt: unknown;
            withdrawnAt: unknown | null;
        };
        SignedInInput: {
            /** Format: uuid */
            customerId: string;
            /** @description masked */
            name: string;
            /** @enum {string} */
            level: "code" | "id" | "face";
        };
        StaffMeInput: {
            /** Format: uuid */
            staffId: string;
            name: string;
            roles: string[];
            permissions: ("queue.read" | "request.decide" | "request.underwrite" | "request.extend" | "request.reopen" | "counter.serve" | "claim.read" | "claim.decide" | "customer.read" | "customer.sensitive" | "outbox.replay" | "clock.move" | "inbox.read" | "product.read" | "chat.answer" | "ledger.read" | "ledger.resolve" | "days.run" | "agents.manage" | "values.declare" | "claim.tune" | "figures.publish" | "knowledge.edit" | "knowledge.publish")[];
        };
        RaisedLevelInput: {
            /** @enum {string} */
            level: "code" | "id" | "face";
            levelUntil: unknown;
        };
        /** @description send its id as `X-Visit` with the session of the member of staff: the customer’s own doors open */
        VisitInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** @enum {string} */
            level: "code" | "id" | "face";
            /** @description the papers are looked at again after that */
            levelUntil: unknown | null;
        };
        CoreAnswerInput: {
            /** @enum {string} */
            outcome: "confirmed" | "refused";
            reference: string;
            reason?: components["schemas"]["TextInput"];
        };
        /** @description A request the core system has not confirmed */
        CoreItemInput: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            requestId: string;
            serviceId: string;
            sentAt: unknown;
            /** @enum {string} */
            why: "unanswered" | "refused" | "contradicted";
            reference: string | null;
            reason: components["schemas"]["TextInput"] | null;
        };
        LawRuleInput: {
            id: string;
            article: string;
            law: components["schemas"]["TextInput"];
            title: components["schemas"]["TextInput"];
            says: components["schemas"]["TextInput"];
            /** @enum {string} */
            kind: "clock" | "limit" | "duty" | "judgement";
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string;
            /**
             * @description P: read in the text of the law; S: by secondary sources; C: as quoted by others
             * @enum {string}
             */
            grade: "P" | "S" | "C";
            figures: {
                name: string;
                value: number;
            }[];
            items: components["schemas"]["TextInput"][];
            /** @description test vectors, as JSON */
            vectors: {
                given: string;
                expect: string;
            }[];
        };
        CitedNameInput: {
            written: string[];
            name: components["schemas"]["TextInput"];
        };
        DeclarationAskedInput: {
            /** @constant */
            kind: "rate";
            product: string;
            version: string;
            month: string;
            /** @description hundredths of a per cent a year */
            yearlyRateBp: number;
        } | {
            /** @constant */
            kind: "dividend";
            product: string;
            version: string;
            term: string;
            payYears: number;
            policyYear: number;
            /** Format: date */
            fromOn: string;
            /** @description for a thousand yuan of sum insured */
            fen: number;
        } | {
            /** @constant */
            kind: "price";
            product: string;
            version: string;
            fund: string;
            /** Format: date */
            day: string;
            /** @description of a unit, in ten-thousandths of a yuan */
            price: number;
        };
        /** @description a version of a product and what the insurer declares for it */
        DeclarableInput: {
            product: string;
            version: string;
            title: components["schemas"]["TextInput"];
            /** @description null when no rate is declared for it */
            rate: {
                nextMonth: string;
                guaranteedBp: number;
                lastBp: number | null;
            } | null;
            dividends: {
                term: string;
                title: components["schemas"]["TextInput"];
                payYears: number[];
            }[];
            funds: {
                code: string;
                title: components["schemas"]["TextInput"];
                lastDay: string | null;
                lastPrice: number | null;
            }[];
        };
        /** @description a rate, a dividend or a price declared at the desk */
        DeclarationInput: {
            seq: number;
            /** @enum {string} */
            kind: "rate" | "dividend" | "price";
            product: string;
            version: string;
            title: components["schemas"]["TextInput"];
            /** @description the fund of a price; term, years of premium and policy year of a dividend */
            ofWhat: components["schemas"]["TextInput"];
            /**
             * Format: date
             * @description the day of a price, the first of a rate’s month, the day from which a dividend stands
             */
            fromOn: string;
            /** @description hundredths of a per cent; fen for a thousand yuan; ten-thousandths of a yuan */
            value: number;
            declaredAt: unknown;
            declaredBy: string;
        };
        ProductCardInput: {
            code: string;
            version: string;
            /** @enum {string} */
            kind: "term-life" | "whole-life" | "endowment" | "annuity" | "critical-illness" | "medical" | "daily-allowance" | "accident" | "long-term-care" | "premium-waiver" | "universal-life" | "unit-linked";
            filedName: components["schemas"]["TextInput"];
            filedNo: string;
            shortName: components["schemas"]["TextInput"];
            insurer: components["schemas"]["TextInput"];
            summary: components["schemas"]["TextInput"];
            /**
             * @description by itself, only as a rider of another contract, or only to a group
             * @enum {string}
             */
            soldAs: "own" | "rider" | "group";
        };
        /** @description A clause of the terms; the Chinese text governs */
        ClauseInput: {
            anchor: string;
            number: string;
            title: string;
            text: components["schemas"]["TextInput"];
        };
        ProductPageInput: {
            code: string;
            version: string;
            /** @enum {string} */
            kind: "term-life" | "whole-life" | "endowment" | "annuity" | "critical-illness" | "medical" | "daily-allowance" | "accident" | "long-term-care" | "premium-waiver" | "universal-life" | "unit-linked";
            filedName: components["schemas"]["TextInput"];
            filedNo: string;
            shortName: components["schemas"]["TextInput"];
            insurer: components["schemas"]["TextInput"];
            summary: components["schemas"]["TextInput"];
            /**
             * @description by itself, only as a rider of another contract, or only to a group
             * @enum {string}
             */
            soldAs: "own" | "rider" | "group";
            coverages: {
                id: string;
                kind: string;
                title: components["schemas"]["TextInput"];
                summary: components["schemas"]["TextInput"];
                clause: string;
                waitingDays: number;
                deductible?: {
                    fen: components["schemas"]["FenInput"];
                    /** @enum {string} */
                    per: "accident" | "year";
                };
                limit?: {
                    fen: number;
                } | {
                    percentOfSum: number;
                };
                settings?: ("outpatient" | "emergency" | "inpatient")[];
            }[];
            exclusions: {
                title: components["schemas"]["TextInput"];
                clause: string;
            }[];
            coolingOffDays: number;
            graceDays: number;
            /** @enum {string} */
            renewal: "not-applicable" | "not-guaranteed" | "guaranteed";
            disclosures: {
                /** @enum {string} */
                kind: "exclusions" | "cooling-off" | "waiting" | "deductible" | "reimbursement" | "surrender-loss" | "no-guaranteed-renewal" | "premium-and-grace" | "online-services" | "disclosure-duty" | "loan" | "not-guaranteed" | "fees" | "guaranteed-rate" | "investment-risk" | "rider" | "group";
                text: components["schemas"]["TextInput"];
                clause?: string;
            }[];
            services: string[];
            sale: {
                ageMinDays: number;
                ageMax: number;
                sumMinFen: number;
                sumMaxFen: number;
                sumStepFen: number;
                /** @default [] */
                minorSumMaxFen: {
                    underAge: number;
                    sumMaxFen: number;
                }[];
                terms: {
                    code: string;
                    title: components["schemas"]["TextInput"];
                    lasts: {
                        years: number;
                    } | "whole-life";
                    annuityFromAge?: number;
                    ageMax: number;
                    payYears: number[];
                }[];
                frequencyPermille: {
                    [key: string]: number;
                };
                relations: ("self" | "spouse" | "child" | "parent")[];
                occupationClasses: number[];
                occupationLoadPermille?: {
                    [key: string]: number;
                };
                smokerLoadPermille?: number;
                healthQuestions: {
                    id: string;
                    text: components["schemas"]["TextInput"];
                    yes: ("refuse" | "review") | {
                        loadPermille: number;
                    } | {
                        exclude: components["schemas"]["TextInput"];
                    };
                    fromAge?: number;
                    /** @enum {string} */
                    sex?: "F" | "M";
                }[];
                /** @default true */
                onlineOnly: boolean;
                /** @default false */
                oneForEachInsured: boolean;
            };
            ratesBasis: components["schemas"]["TextInput"];
            clauses: components["schemas"]["ClauseInput"][];
            /** @enum {string} */
            design: "ordinary" | "participating" | "universal" | "unit-linked";
            soldAlone: boolean;
            account: {
                initialFees: {
                    fromYear: number;
                    percent: number;
                }[];
                topUpPercent: number;
                policyFeeFen: components["schemas"]["FenInput"];
                leavingFees: {
                    fromYear: number;
                    percent: number;
                }[];
                withdrawal: {
                    amountMinFen: components["schemas"]["FenInput"];
                    keepMinFen: components["schemas"]["FenInput"];
                    timesMaxPerYear: number;
                };
                clauses: {
                    fees: string;
                    riskCharge: string;
                    withdrawal: string;
                };
                credited: {
                    guaranteedBp: number;
                    currentBp: number | null;
                    declared: {
                        month: string;
                        bp: number;
                    }[];
                    clause: string;
                } | null;
                funds: {
                    code: string;
                    title: components["schemas"]["TextInput"];
                    invests: components["schemas"]["TextInput"];
                    riskGrade: number;
                    yearlyFeeBp: number;
                    price: {
                        /** Format: date */
                        day: string;
                        tenThousandths: number;
                    } | null;
                }[] | null;
            } | null;
            dividends: {
                options: ("cash" | "offset-premium" | "accumulate" | "paid-up-additions")[];
                /** @enum {string} */
                optionAtFirst: "cash" | "offset-premium" | "accumulate" | "paid-up-additions";
                shareMinPercent: number;
                clause: string;
            } | null;
            rider: {
                attachesTo: {
                    code: string;
                    shortName: components["schemas"]["TextInput"];
                }[];
                /** @enum {string} */
                sumIs: "chosen" | "main-premium";
                mayBeAddedLater: boolean;
                clause: string;
            } | null;
            riders: {
                code: string;
                shortName: components["schemas"]["TextInput"];
            }[];
            group: {
                membersMin: number;
                joiningPercentMin: number;
                familyMayJoin: boolean;
                clause: string;
            } | null;
            plans: {
                code: string;
                title: components["schemas"]["TextInput"];
                sumInsuredFen: components["schemas"]["FenInput"];
            }[];
        };
        QuoteAskedInput: {
            /** Format: date */
            birthDate: string;
            /** @enum {string} */
            sex: "F" | "M";
            /** @default 1 */
            occupationClass: number;
            /**
             * @default employee
             * @enum {string}
             */
            publicInsurance: "employee" | "resident" | "none";
            /**
             * @default self
             * @enum {string}
             */
            relation: "self" | "spouse" | "child" | "parent";
            sumInsuredFen: number;
            term: string;
            payYears: number;
            /** @enum {string} */
            frequency: "once" | "yearly" | "half-yearly" | "quarterly" | "monthly";
        };
        QuoteInput: {
            /** @constant */
            sold: false;
            faults: components["schemas"]["TextInput"][];
        } | {
            /** @constant */
            sold: true;
            age: number;
            premiumFen: components["schemas"]["FenInput"];
            instalments: number;
            totalFen: components["schemas"]["FenInput"];
            values: {
                year: number;
                age: number;
                premiumsPaidFen: components["schemas"]["FenInput"];
                cashValueFen: components["schemas"]["FenInput"];
            }[];
        };
        LintedProductInput: {
            code: string;
            version: string;
            /** @enum {string} */
            kind: "term-life" | "whole-life" | "endowment" | "annuity" | "critical-illness" | "medical" | "daily-allowance" | "accident" | "long-term-care" | "premium-waiver" | "universal-life" | "unit-linked";
            filedName: components["schemas"]["TextInput"];
            filedNo: string;
            shortName: components["schemas"]["TextInput"];
            insurer: components["schemas"]["TextInput"];
            summary: components["schemas"]["TextInput"];
            /**
             * @description by itself, only as a rider of another contract, or only to a group
             * @enum {string}
             */
            soldAs: "own" | "rider" | "group";
            findings: {
                rule: string;
                /** @enum {string} */
                severity: "error" | "warning";
                article: string;
                at: string;
                message: components["schemas"]["TextInput"];
            }[];
        };
        CustomerInput: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @enum {string} */
            sex: "F" | "M";
            /** Format: date */
            birthDate: string;
            idNumber?: string;
            phone?: string;
            email?: string;
            address?: string;
            occupationClass: number;
            /** @enum {string} */
            publicInsurance: "employee" | "resident" | "none";
            /** @enum {string} */
            tier: "standard" | "silver" | "gold";
        };
        MandateInput: {
            id: string | null;
            /** @enum {string} */
            kind: "guardian" | "attorney";
            other: {
                customerId: string | null;
                name: string;
            };
            scope: ("look" | "servicing" | "money" | "claims")[];
            policyIds: string[] | null;
            fromOn: string | null;
            untilOn: string | null;
            /** @enum {string} */
            state: "valid" | "not-begun" | "expired" | "ended";
            basis: string;
            requestId: string | null;
        };
        /** @description Whom I may act for, and who may act for me; those that no longer hold last */
        MandatesInput: {
            held: components["schemas"]["MandateInput"][];
            given: components["schemas"]["MandateInput"][];
        };
        RegisteredMandateInput: {
            scope: ("look" | "servicing" | "money" | "claims")[];
            policyIds: string[] | null;
            fromOn: string | null;
            untilOn: string | null;
            /** @enum {string} */
            state: "valid" | "not-begun" | "expired" | "ended";
            requestId: string | null;
            /** Format: uuid */
            id: string;
            principal: {
                /** Format: uuid */
                customerId: string;
                name: string;
            };
            agent: {
                customerId: string | null;
                name: string;
            };
        };
        FamilyMemberInput: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @enum {string} */
            relation: "self" | "spouse" | "child" | "parent";
            guardian: boolean;
            /** Format: date */
            birthDate: string;
        };
        TimelineEntryInput: {
            /** Format: uuid */
            id: string;
            at: unknown;
            /** @enum {string} */
            by: "customer" | "staff" | "system";
            kind: string;
            subject: {
                type: string;
                id: string;
            } | null;
            text: components["schemas"]["TextInput"];
        };
        /** @description What the bank says about an order; it may say it more than once */
        BankCallBackInput: {
            /** Format: uuid */
            orderId: string;
            /** @enum {string} */
            kind: "accepted" | "settled" | "declined";
            amountFen: number;
            reason?: string;
        };
        PaymentInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** Format: uuid */
            accountId: string;
            amountFen: components["schemas"]["FenInput"];
            purpose: components["schemas"]["TextInput"];
            subject: {
                type: string;
                id: string;
            };
            reference: string;
            refundedFen: components["schemas"]["FenInput"];
            /** @enum {string} */
            state: "ordered" | "submitted" | "accepted" | "settled" | "declined" | "contested";
            at: unknown;
        };
        /** @description the difference is zero, always */
        TrialBalanceInput: {
            accounts: {
                account: string;
                /** @enum {string} */
                kind: "asset" | "liability" | "equity" | "income" | "expense";
                debitFen: components["schemas"]["FenInput"];
                creditFen: components["schemas"]["FenInput"];
                balanceFen: components["schemas"]["FenInput"];
            }[];
            debitFen: components["schemas"]["FenInput"];
            creditFen: components["schemas"]["FenInput"];
            differenceFen: components["schemas"]["FenInput"];
        };
        PaymentExceptionInput: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            paymentId: string;
            kind: string;
            at: unknown;
            detail: string;
        };
        /** @description money of a customer’s that waits for a place */
        HeldMoneyInput: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            cause: "payout-declined" | "no-account" | "premium-left";
            amountFen: components["schemas"]["FenInput"];
            purpose: components["schemas"]["TextInput"];
            subject: {
                type: string;
                id: string;
            };
            reference: string;
            refundable: boolean;
            accounts: {
                /** Format: uuid */
                id: string;
                bank: string;
                last4: string;
            }[];
            at: unknown;
        };
        AccountInput: {
            /** Format: uuid */
            id: string;
            bank: string;
            last4: string;
            name: components["schemas"]["TextInput"];
            holderMasked: string;
            verifiedAt: unknown;
        };
        CardBankInput: {
            /** @description null: in no table, to be named */
            bank: components["schemas"]["TextInput"] | null;
            debit: boolean;
        };
        ReadingPlaceInput: {
            /** @constant */
            kind: true;
            /** @default 0 */
            paper: number;
        } | {
            field: string;
            /** @default 0 */
            nth: number;
        } | {
            line: number;
            /** @enum {string} */
            column: "name" | "category" | "quantity" | "amountFen" | "listClass";
        };
        /** @description regions and boxes are fractions (0..1) of the upright page */
        DocumentReadingInput: {
            /** @enum {string} */
            kind: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
            kindConfidence: number;
            /** @description what the file holds when it is more than one paper: each with its pages; kind is the first one’s */
            papers?: {
                /** @enum {string} */
                kind: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
                kindConfidence: number;
                pages: number[];
            }[];
            quality: {
                ok: boolean;
                /** @enum {string} */
                reason?: "blank" | "blurred" | "small" | "unreadable";
                score: number;
            };
            pages: {
                width: number;
                height: number;
                rotation: number;
                lines: {
                    text: string;
                    score: number;
                    box: [
                        number,
                        number,
                        number,
                        number
                    ];
                }[];
            }[];
            fields: {
                name: string;
                value: string;
                raw: string;
                confidence: number;
                page: number;
                region: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description where it stands in what another system told */
                origin?: string;
                /** @constant */
                corrected?: true;
            }[];
            billLines: {
                name: string;
                category?: string;
                unit?: string;
                unitPriceFen?: number;
                quantity?: number;
                amountFen: number;
                /** @enum {string} */
                listClass?: "甲" | "乙" | "丙" | "自费";
                page: number;
                region: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description where it stands in what another system told */
                origin?: string;
                confidence: number;
                /** @constant */
                corrected?: true;
            }[];
            checks: {
                id: string;
                passed: boolean;
                detail: string;
                /** @default 0 */
                page: number;
            }[];
        };
        DocumentReadingStateInput: {
            /** Format: uuid */
            documentId: string;
            /** @enum {string} */
            state: "waiting" | "reading" | "read" | "failed";
            failure?: string;
            /** @enum {string} */
            kind?: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
            kindConfidence?: number;
            /** @description what the file holds when it is more than one paper: each with its pages; kind is the first one’s */
            papers?: {
                /** @enum {string} */
                kind: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
                kindConfidence: number;
                pages: number[];
            }[];
            quality?: {
                ok: boolean;
                /** @enum {string} */
                reason?: "blank" | "blurred" | "small" | "unreadable";
                score: number;
            };
            pages?: {
                width: number;
                height: number;
                rotation: number;
                lines: {
                    text: string;
                    score: number;
                    box: [
                        number,
                        number,
                        number,
                        number
                    ];
                }[];
            }[];
            fields?: {
                name: string;
                value: string;
                raw: string;
                confidence: number;
                page: number;
                region: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description where it stands in what another system told */
                origin?: string;
                /** @constant */
                corrected?: true;
            }[];
            billLines?: {
                name: string;
                category?: string;
                unit?: string;
                unitPriceFen?: number;
                quantity?: number;
                amountFen: number;
                /** @enum {string} */
                listClass?: "甲" | "乙" | "丙" | "自费";
                page: number;
                region: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description where it stands in what another system told */
                origin?: string;
                confidence: number;
                /** @constant */
                corrected?: true;
            }[];
            checks?: {
                id: string;
                passed: boolean;
                detail: string;
                /** @default 0 */
                page: number;
            }[];
        };
        LetterVerificationInput: {
            /** @enum {string} */
            state: "valid" | "superseded";
            kind: string;
            title: components["schemas"]["TextInput"];
            number: string;
            issuedAt: unknown;
            insurer: components["schemas"]["TextInput"];
            holder: string | null;
            sha256: string | null;
            pages: number | null;
        };
        LetterInput: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: string;
            title: components["schemas"]["TextInput"];
            subject: {
                type: string;
                id: string;
            };
            verifyCode: string;
            at: unknown;
            printed: boolean;
            pages: number | null;
            bytes: number | null;
            supersededBy: string | null;
        };
        AddedDocumentInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
            bytes: number;
            sha256: string;
            /** @description the same file was handed in before; this is its first id */
            known: boolean;
        };
        /** @description somebody who serves policies for the insurer */
        AgentInput: {
            /** Format: uuid */
            id: string;
            name: string;
            licenceNo: string;
            phone: string;
            leftOn: string | null;
        };
        /** @description a policy whose agent has left */
        OrphanPolicyInput: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            policyId: string;
            policyNo: string;
            /** @description the agent who left */
            name: string;
            /** Format: date */
            leftOn: string;
            /**
             * Format: date
             * @description the last day to tell the holder
             */
            tellBy: string;
            toldOn: string | null;
        };
        /** @description a business day’s run: how far it is, and what it did */
        BusinessDayInput: {
            /** Format: date */
            day: string;
            toDo: number;
            left: number;
            startedAt: unknown;
            finishedAt: unknown | null;
            acts: {
                /** @enum {string} */
                kind: "receipt-reminder" | "call-back-due" | "cooling-off-over" | "due-notice" | "collect" | "apply-held" | "grace-notice" | "automatic-loan" | "lapse" | "debt-lapse" | "debt-warning" | "reinstatement-ending" | "terminate" | "extend-grace" | "end-extension" | "loan-due-notice" | "loan-overdue" | "anniversary" | "dividend" | "survival" | "annuity-notice" | "annuity" | "maturity-notice" | "maturity" | "certain-annuity" | "waive" | "suspension-ending" | "suspension-over" | "term-ending" | "term-over" | "renewal-notice" | "renewal-stop" | "renew" | "renewal-unpaid" | "riders-renew" | "account-interest" | "account-charges" | "account-short" | "account-lapse" | "switch-funds" | "holiday-over";
                words: components["schemas"]["TextInput"];
                count: number;
                amountFen: components["schemas"]["FenInput"];
            }[];
        };
        DayFaultInput: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            policyId: string;
            /** Format: date */
            onDay: string;
            message: string;
        };
        /** @description nothing is collected and nothing lapses in a region between two days */
        CatastropheHoldInput: {
            /** Format: uuid */
            id: string;
            region: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            untilOn: string;
            because: string;
            placedAt: unknown;
            liftedOn: string | null;
        };
        /** @description What is in the account of a universal or unit-linked contract on a day */
        PolicyAccountInput: {
            amountFen: components["schemas"]["FenInput"];
            basis: components["schemas"]["TextInput"];
            /** Format: date */
            on: string;
            yearlyRateBp: number | null;
            guaranteedRateBp: number | null;
            isGuaranteed: boolean;
            holdings: {
                fund: string;
                title: components["schemas"]["TextInput"];
                riskGrade: number;
                microUnits: number;
                price: number;
                /** Format: date */
                pricedOn: string;
                amountFen: components["schemas"]["FenInput"];
            }[];
        };
        /** @description What moved the account, the newest first */
        AccountMovesInput: {
            items: {
                seq: number;
                /** @enum {string} */
                kind: "opening" | "premium" | "top-up" | "arrears" | "interest" | "result" | "policy-fee" | "risk-charge" | "withdrawal" | "switch-out" | "switch-in" | "switch-fee" | "surrendered" | "cancelled" | "ended";
                /** Format: date */
                on: string;
                /** Format: date */
                forOn: string;
                fund: components["schemas"]["TextInput"] | null;
                amountFen: number;
                feeFen: components["schemas"]["FenInput"];
                microUnits: number;
                balanceFen: number;
            }[];
            next: number | null;
        };
        /** @description Who serves a policy; one who has left is to be replaced */
        ServingAgentInput: {
            name: string;
            licenceNo: string;
            /** @description of their work; null once they have left */
            phone: string | null;
            /** Format: date */
            sinceOn: string;
            leftOn: string | null;
        };
        PolicyValueInput: {
            amountFen: components["schemas"]["FenInput"];
            basis: components["schemas"]["TextInput"];
        };
        PolicyBenefitsInput: {
            dividends: {
                left: components["schemas"]["PolicyValueInput"];
                option: components["schemas"]["TextInput"];
            } | null;
            left: components["schemas"]["PolicyValueInput"];
            next: {
                /** @enum {string} */
                kind: "dividend" | "survival" | "annuity" | "maturity";
                title: components["schemas"]["TextInput"];
                /** Format: date */
                dueOn: string;
                amountFen: components["schemas"]["FenInput"];
            } | null;
            accountNamed: boolean;
            last: {
                /** @enum {string} */
                kind: "dividend" | "survival" | "annuity" | "maturity";
                title: components["schemas"]["TextInput"];
                /** Format: date */
                dueOn: string;
                amountFen: components["schemas"]["FenInput"];
                used: components["schemas"]["TextInput"];
            }[];
        };
        /** @description Why a policy is in a state, with the law or clause behind it */
        StatusReasonInput: {
            zh: string;
            en: string;
            /** @enum {string} */
            state: "pending" | "in-force" | "suspended" | "terminated" | "cooling-off" | "waiting" | "premium-due" | "grace" | "paid-up" | "waived" | "premium-holiday" | "annuity-paying" | "loan-outstanding" | "loan-overdue" | "insured-event" | "frozen";
            basis: string;
        };
        PolicyCoverageInput: {
            id: string;
            /** @description the rider that gives it; null for the main contract */
            rider: components["schemas"]["TextInput"] | null;
            /** @enum {string} */
            kind: "death" | "disability" | "critical" | "medical-expense" | "annuity" | "survival" | "maturity" | "long-term-care" | "daily-allowance" | "surgery" | "premium-waiver";
            title: components["schemas"]["TextInput"];
            summary: components["schemas"]["TextInput"];
            amountFen: components["schemas"]["FenInput"];
            /** @enum {string} */
            state: "covered" | "waiting" | "not-covered";
            because: components["schemas"]["TextInput"] | null;
            illnessFrom: string | null;
            until: string | null;
            clause: string;
            cited: components["schemas"]["TextInput"];
        };
        /** @description A rider of the contract: on the same bill, ending with it at the latest */
        PolicyRiderInput: {
            /** Format: uuid */
            id: string;
            code: string;
            name: components["schemas"]["TextInput"];
            sumInsuredFen: components["schemas"]["FenInput"];
            /** @description its part of an instalment */
            premiumFen: components["schemas"]["FenInput"];
            /** Format: date */
            sinceOn: string;
            endsOn: string | null;
            /** Format: date */
            coolingOffEndsOn: string;
        };
        PolicyInput: {
            /** Format: uuid */
            id: string;
            policyNo: string;
            /** Format: uuid */
            ownerId: string;
            /** @enum {string} */
            role: "owner" | "insured";
            version: number;
            product: {
                code: string;
                version: string;
                kind: string;
                name: components["schemas"]["TextInput"];
                shortName: components["schemas"]["TextInput"];
                filedNo: string;
                insurer: components["schemas"]["TextInput"];
            };
            insureds: {
                /** Format: uuid */
                customerId: string;
                name: string;
                /** @enum {string} */
                relation: "self" | "spouse" | "child" | "parent" | "other";
            }[];
            sumInsuredFen: components["schemas"]["FenInput"];
            /** @description the plan whose sum is insured, and another one chosen for the next year */
            plan: {
                title: components["schemas"]["TextInput"];
                next: {
                    title: components["schemas"]["TextInput"];
                    /** Format: date */
                    from: string;
                } | null;
            } | null;
            status: {
                states: ("pending" | "in-force" | "suspended" | "terminated" | "cooling-off" | "waiting" | "premium-due" | "grace" | "paid-up" | "waived" | "premium-holiday" | "annuity-paying" | "loan-outstanding" | "loan-overdue" | "insured-event" | "frozen")[];
                reasons: components["schemas"]["StatusReasonInput"][];
            };
            riders: components["schemas"]["PolicyRiderInput"][];
            coveredFor: components["schemas"]["PolicyCoverageInput"][];
            notCovered: {
                title: components["schemas"]["TextInput"];
                clause: string;
                cited: components["schemas"]["TextInput"];
            }[];
            agreedOut: components["schemas"]["TextInput"][];
            /** Format: date */
            effectiveOn: string;
            endsOn: string | null;
            coolingOffEndsOn: string | null;
            until: components["schemas"]["TextInput"];
            cost: {
                /** @description the whole instalment, riders with it */
                premiumFen: components["schemas"]["FenInput"];
                ridersFen: components["schemas"]["FenInput"];
                /** @enum {string} */
                frequency: "once" | "yearly" | "half-yearly" | "quarterly" | "monthly";
                yearlyFen: components["schemas"]["FenInput"];
                paymentTermYears: number;
                paidFen: components["schemas"]["FenInput"];
                /** Format: date */
                paidToOn: string;
                paidUp: boolean;
                /** Format: date */
                premiumsEndOn: string;
                next: {
                    /** Format: date */
                    dueOn: string;
                    amountFen: components["schemas"]["FenInput"];
                    /** Format: date */
                    graceEndsOn: string;
                } | null;
                accountId: string | null;
                words: components["schemas"]["TextInput"];
            } | null;
            worth: {
                account: components["schemas"]["PolicyAccountInput"] | null;
                cashValue: components["schemas"]["PolicyValueInput"];
                surrenderValue: components["schemas"]["PolicyValueInput"];
                loanBalance: components["schemas"]["PolicyValueInput"];
                loanLimit: components["schemas"]["PolicyValueInput"];
            } | null;
            benefits: components["schemas"]["PolicyBenefitsInput"] | null;
            beneficiaries: {
                order: number;
                name: string;
                share: number;
                /** @enum {string} */
                relation: "self" | "spouse" | "child" | "parent" | "sibling" | "grandparent" | "grandchild" | "other";
                customerId: string | null;
            }[];
            /** @description who serves it; null when it was bought without an agent */
            agent: components["schemas"]["ServingAgentInput"] | null;
            services: string[];
        };
        /** @description Policies by the person they cover: I first, then my family */
        FamilyPoliciesInput: {
            people: {
                /** Format: uuid */
                customerId: string;
                name: string;
                /** @enum {string} */
                relation: "self" | "spouse" | "child" | "parent" | "other";
                isDead: boolean;
                policies: components["schemas"]["PolicyInput"][];
            }[];
        };
        FamilyCoverInput: {
            /** @enum {string} */
            group: "medical" | "accident-medical" | "critical" | "death" | "accident" | "disability" | "care" | "allowance" | "annuity" | "survival" | "maturity" | "waiver";
            title: components["schemas"]["TextInput"];
            amountFen: components["schemas"]["FenInput"];
            words: components["schemas"]["TextInput"] | null;
            /** @enum {string} */
            unit: "once" | "year" | "month" | "day" | "time";
            per: components["schemas"]["TextInput"];
            adds: boolean;
            lines: {
                /** Format: uuid */
                policyId: string;
                title: components["schemas"]["TextInput"];
                product: components["schemas"]["TextInput"];
                amountFen: components["schemas"]["FenInput"];
                words: components["schemas"]["TextInput"] | null;
                /** @enum {string} */
                unit: "once" | "year" | "month" | "day" | "time";
                per: components["schemas"]["TextInput"];
                /** @enum {string} */
                state: "covered" | "waiting";
                counts: boolean;
            }[];
        };
        /** @description What cover lacks, why, and whose rule says so; no offer */
        CoverGapInput: {
            /** @enum {string} */
            rule: "medical-none" | "accident-none" | "critical-none" | "critical-short" | "death-none" | "death-short" | "no-cover-now" | "waiting" | "ends-soon" | "medical-twice" | "premiums-heavy";
            /** @enum {string} */
            kind: "missing" | "short" | "note";
            because: components["schemas"]["TextInput"];
            /** @enum {string} */
            source: "thumb" | "law" | "contract";
            basis: components["schemas"]["TextInput"];
            policyId: string | null;
        };
        FamilyPolicyInput: {
            /** Format: uuid */
            id: string;
            policyNo: string;
            product: components["schemas"]["TextInput"];
            kind: string;
            mine: boolean;
            insured: string[];
            sumInsuredFen: components["schemas"]["FenInput"];
            states: ("pending" | "in-force" | "suspended" | "terminated" | "cooling-off" | "waiting" | "premium-due" | "grace" | "paid-up" | "waived" | "premium-holiday" | "annuity-paying" | "loan-outstanding" | "loan-overdue" | "insured-event" | "frozen")[];
            until: string | null;
            money: {
                yearlyPremiumFen: components["schemas"]["FenInput"];
                paidUp: boolean;
                account: string | null;
                cashValue: components["schemas"]["PolicyValueInput"];
                surrenderValue: components["schemas"]["PolicyValueInput"];
                loanBalance: components["schemas"]["PolicyValueInput"];
            } | null;
        };
        /** @description Everybody whose policies I may see: what covers them, what lacks, what is due in the months ahead */
        FamilyViewInput: {
            /** Format: date */
            on: string;
            people: {
                /** Format: uuid */
                customerId: string;
                name: string;
                /** @enum {string} */
                relation: "self" | "spouse" | "child" | "parent" | "other";
                age: number;
                seen: {
                    /** @enum {string} */
                    as: "self" | "guardian" | "attorney";
                    basis: string;
                } | null;
                covers: components["schemas"]["FamilyCoverInput"][];
                gaps: components["schemas"]["CoverGapInput"][];
                policyIds: string[];
            }[];
            gaps: components["schemas"]["CoverGapInput"][];
            policies: components["schemas"]["FamilyPolicyInput"][];
            worth: {
                cashValueFen: components["schemas"]["FenInput"];
                surrenderValueFen: components["schemas"]["FenInput"];
                loanBalanceFen: components["schemas"]["FenInput"];
            };
            calendar: {
                month: string;
                premiumsFen: components["schemas"]["FenInput"];
                loansFen: components["schemas"]["FenInput"];
                totalFen: components["schemas"]["FenInput"];
                dues: {
                    /** @enum {string} */
                    kind: "premium" | "loan" | "ends";
                    title: components["schemas"]["TextInput"];
                    /** Format: uuid */
                    policyId: string;
                    policyNo: string;
                    product: components["schemas"]["TextInput"];
                    insured: string;
                    /** Format: date */
                    dueOn: string;
                    amountFen: components["schemas"]["FenInput"];
                    interestFen: components["schemas"]["FenInput"];
                    overdue: boolean;
                    account: string | null;
                }[];
            }[];
            yearFen: components["schemas"]["FenInput"];
            assumptions: components["schemas"]["TextInput"][];
            cut: boolean;
        };
        /** @description Who may do what its product offers, who must agree, who must be told, with the articles */
        PolicyPartiesInput: {
            people: {
                /** @enum {string} */
                part: "holder" | "insured" | "second-holder" | "heir" | "new-holder" | "beneficiary" | "pledgee" | "attorney" | "guardian";
                title: components["schemas"]["TextInput"];
                name: string;
                note: components["schemas"]["TextInput"] | null;
                order: number | null;
                share: number | null;
                isMe: boolean;
            }[];
            acts: {
                /** @enum {string} */
                id: "manage" | "name-beneficiary" | "borrow" | "pledge" | "release-pledge" | "withdraw" | "surrender" | "change-holder" | "name-second-holder" | "succeed" | "claim";
                title: components["schemas"]["TextInput"];
                may: {
                    title: components["schemas"]["TextInput"];
                    name: string;
                    basis: string;
                    by: string[];
                    isMe: boolean;
                }[];
                agree: {
                    title: components["schemas"]["TextInput"];
                    name: string;
                    basis: string;
                    by: string[];
                    isMe: boolean;
                }[];
                told: {
                    title: components["schemas"]["TextInput"];
                    name: string;
                    basis: string;
                    by: string[];
                    isMe: boolean;
                }[];
                stopped: {
                    because: components["schemas"]["TextInput"];
                    basis: string;
                    instead: string | null;
                } | null;
            }[];
        };
        PolicyValuesInput: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            when: "past" | "today" | "future";
            assumptions: components["schemas"]["TextInput"][];
            status: {
                states: ("pending" | "in-force" | "suspended" | "terminated" | "cooling-off" | "waiting" | "premium-due" | "grace" | "paid-up" | "waived" | "premium-holiday" | "annuity-paying" | "loan-outstanding" | "loan-overdue" | "insured-event" | "frozen")[];
                reasons: components["schemas"]["StatusReasonInput"][];
            };
            benefits: components["schemas"]["PolicyCoverageInput"][];
            worth: {
                premiumDue: {
                    amountFen: components["schemas"]["FenInput"];
                    basis: components["schemas"]["TextInput"];
                    /** Format: date */
                    dueOn: string;
                } | null;
                /** Format: date */
                paidToOn: string;
                accountValue: components["schemas"]["PolicyValueInput"] | null;
                cashValue: components["schemas"]["PolicyValueInput"];
                loanBalance: components["schemas"]["PolicyValueInput"];
                loanLimit: components["schemas"]["PolicyValueInput"];
                surrenderValue: components["schemas"]["PolicyValueInput"];
                dividends: components["schemas"]["PolicyValueInput"];
                benefitsLeft: components["schemas"]["PolicyValueInput"];
            } | null;
        };
        /** @description A policy as it stands in the core system */
        CorePolicyInput: {
            policyNo: string;
            coreVersion: number;
            /** @description the policyholder, as the core calls them */
            owner: string;
            insured?: string;
            /**
             * @default self
             * @enum {string}
             */
            relation: "self" | "spouse" | "child" | "parent";
            product: string;
            version?: string;
            sumInsuredFen: components["schemas"]["FenInput"];
            premiumFen: components["schemas"]["FenInput"];
            /** @enum {string} */
            frequency: "once" | "yearly" | "half-yearly" | "quarterly" | "monthly";
            payYears: number;
            term: string;
            /** Format: date */
            appliedOn: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            receiptOn: string;
            /** Format: date */
            paidToOn: string;
            /** @enum {string} */
            ending?: "surrendered" | "cancelled" | "ended";
            /** Format: date */
            endedOn?: string;
        };
        /** @description A premium the core system has collected and posted */
        CorePremiumInput: {
            policyNo: string;
            /**
             * Format: date
             * @description the due day of the instalment
             */
            dueOn: string;
            amountFen: components["schemas"]["FenInput"];
            reference: string;
        };
        /** @description A count, a sum in fen or in millionths of a unit, as it stands in the files and in the store */
        ImportTotalInput: {
            of: string;
            /** @enum {string} */
            measure: "rows" | "sum-insured" | "premium" | "amount" | "units";
            inFiles: number;
            loaded: number;
        };
        RejectedRowInput: {
            no: number;
            pointer: string;
            /** @enum {string} */
            kind: "customers" | "families" | "accounts" | "policies" | "beneficiaries" | "premiums" | "loans" | "payments" | "openings";
            file: string;
            row: number;
            field: string;
            value: string;
            reason: components["schemas"]["TextInput"];
        };
        ImportInput: {
            /** Format: uuid */
            id: string;
            files: string[];
            startedAt: unknown;
            finishedAt: unknown | null;
            report: {
                read: number;
                rejected: number;
                totals: components["schemas"]["ImportTotalInput"][];
                agrees: boolean;
                seconds: number;
            } | null;
        };
        RequestAgentInput: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @enum {string} */
            as: "guardian" | "attorney";
            basis: string;
        };
        FormFieldInput: {
            name: string;
            kind: string;
            title: components["schemas"]["TextInput"];
            hint?: components["schemas"]["TextInput"];
            required: boolean;
            /** @description the yes-or-no field whose yes leaves this one out */
            unless?: string;
            long?: boolean;
            /** @description of recordings: the text they were heard as */
            into?: string;
            options?: {
                value: string;
                label: components["schemas"]["TextInput"];
                note?: components["schemas"]["TextInput"];
            }[];
            items?: {
                name: string;
                kind: string;
                title: components["schemas"]["TextInput"];
                hint?: components["schemas"]["TextInput"];
                required: boolean;
                /** @description the yes-or-no field whose yes leaves this one out */
                unless?: string;
                long?: boolean;
                /** @description of recordings: the text they were heard as */
                into?: string;
                options?: {
                    value: string;
                    label: components["schemas"]["TextInput"];
                    note?: components["schemas"]["TextInput"];
                }[];
            }[];
        };
        PreviewInput: {
            effectiveOn?: string;
            changes: {
                label: components["schemas"]["TextInput"];
                from?: string | components["schemas"]["TextInput"];
                to: string | components["schemas"]["TextInput"];
            }[];
            money?: {
                label: components["schemas"]["TextInput"];
                amountFen: number;
                where?: components["schemas"]["TextInput"];
            }[];
            notes?: components["schemas"]["TextInput"][];
        };
        StepInput: {
            name: string;
            kind: ("ask" | "identify" | "upload" | "consent" | "sign" | "pay") | string;
            title: components["schemas"]["TextInput"];
            intro?: components["schemas"]["TextInput"];
            /** @enum {string} */
            state: "done" | "current" | "later" | "not-needed";
            fields?: components["schemas"]["FormFieldInput"][];
            level?: string;
            documents?: {
                kind: string;
                title: components["schemas"]["TextInput"];
                required: boolean;
                /** @description kinds that stand for it: one of them is enough */
                readonly or?: string[];
            }[];
            people?: {
                /** Format: uuid */
                customerId: string;
                /** Format: uuid */
                taskId?: string;
                agreed?: boolean;
            }[];
            document?: {
                title: components["schemas"]["TextInput"];
                lines: components["schemas"]["TextInput"][];
                sha256: string;
            };
            amountFen?: number;
            accounts?: {
                value: string;
                label: components["schemas"]["TextInput"];
                note?: components["schemas"]["TextInput"];
            }[];
            canBeSent?: boolean;
            answer?: unknown;
            known?: {
                [key: string]: unknown;
            };
        };
        RequestInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            serviceId: string;
            title: components["schemas"]["TextInput"];
            keyFacts?: {
                label: components["schemas"]["TextInput"];
                value: string | components["schemas"]["TextInput"];
            }[];
            underwritten: boolean;
            /** @enum {string} */
            state: "draft" | "awaiting-consent" | "in-review" | "awaiting-payment" | "done" | "stopped" | "cancelled";
            policyId: string | null;
            channel: string;
            correctsId: string | null;
            basketId: string | null;
            agent?: components["schemas"]["RequestAgentInput"];
            revision: number;
            resumed?: boolean;
            steps: components["schemas"]["StepInput"][];
            current: string | null;
            errands: {
                /** Format: uuid */
                id: string;
                step: string;
                name: string;
                untilOn: string;
                /** @enum {string} */
                state: "waiting" | "done" | "withdrawn";
            }[];
            canSubmit: boolean;
            pointOfNoReturn: components["schemas"]["TextInput"];
            preview?: components["schemas"]["PreviewInput"];
            amountFen?: number;
            clock?: {
                basis: string;
                dueOn: string;
                paused: boolean;
                overdue: boolean;
            };
            because?: components["schemas"]["TextInput"][];
            articles?: string[];
            outcome?: {
                says: components["schemas"]["TextInput"];
                leadsTo?: {
                    type: string;
                    /** Format: uuid */
                    id: string;
                };
            };
            letterId: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            touchedAt: string;
            submittedAt: string | null;
            appliedAt: string | null;
            canRate: boolean;
        };
        BasketItemInput: {
            request: components["schemas"]["RequestInput"];
            missing: components["schemas"]["TextInput"][];
            /** @description the next signature binds it */
            toSign: boolean;
            canSubmit: boolean;
        };
        BasketInput: {
            id: string | null;
            items: components["schemas"]["BasketItemInput"][];
            clashes: {
                requestIds: string[];
                because: components["schemas"]["TextInput"];
            }[];
            /** @description what is still asked for, once for all of them */
            level: ("code" | "id" | "face") | null;
            /** @description of all documents to sign together */
            documentSha256: string | null;
        };
        BasketSubmittedInput: {
            results: {
                /** Format: uuid */
                requestId: string;
                title: components["schemas"]["TextInput"];
                submitted: boolean;
                state: string;
                because?: components["schemas"]["TextInput"];
            }[];
            basket: components["schemas"]["BasketInput"];
        };
        ConsentTaskInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            serviceId: string;
            title: components["schemas"]["TextInput"];
            role: string;
            askedBy: string;
            /** @enum {string} */
            state: "waiting" | "agreed" | "declined" | "withdrawn" | "lapsed";
            /** Format: date-time */
            askedAt: string;
            untilOn: string | null;
            answeredAt: string | null;
            preview?: components["schemas"]["PreviewInput"];
            documentSha256: string | null;
        };
        RequestEventInput: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description by the business clock
             */
            at: string;
            /** @enum {string} */
            by: "customer" | "staff" | "system";
            kind: string;
            text: components["schemas"]["TextInput"];
            /** @description why it was opened again, as the customer was written */
            reason?: string;
        };
        RequestSummaryInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            serviceId: string;
            title: components["schemas"]["TextInput"];
            /** @enum {string} */
            state: "draft" | "awaiting-consent" | "in-review" | "awaiting-payment" | "done" | "stopped" | "cancelled";
            policyId: string | null;
            sentBack: ("supplement" | "terms") | null;
            answered: number;
            /** Format: date-time */
            touchedAt: string;
            submittedAt: string | null;
        };
        /** @description one link of the chain; the record itself stays sealed */
        EvidenceRecordInput: {
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "customer" | "staff" | "system";
            kind: string;
            hash: string;
        };
        QueuedRequestInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            serviceId: string;
            title: components["schemas"]["TextInput"];
            /** @enum {string} */
            state: "draft" | "awaiting-consent" | "in-review" | "awaiting-payment" | "done" | "stopped" | "cancelled";
            policyId: string | null;
            sentBack: ("supplement" | "terms") | null;
            answered: number;
            /** Format: date-time */
            touchedAt: string;
            submittedAt: string | null;
            underwritten: boolean;
            customerName: string;
            clock?: {
                basis: string;
                dueOn: string;
                paused: boolean;
                overdue: boolean;
            };
            because: components["schemas"]["TextInput"][];
        };
        ServiceInput: {
            id: string;
            counter: string;
            /** @enum {string} */
            topic: "premium" | "money" | "people" | "cover" | "person" | "papers" | "other";
            /** @enum {string} */
            about: "person" | "policy";
            version: number;
            title: components["schemas"]["TextInput"];
            summary: components["schemas"]["TextInput"];
            basis: string[];
            says: string[];
            steps: {
                name: string;
                kind: string;
                title: components["schemas"]["TextInput"];
                fields?: components["schemas"]["FormFieldInput"][];
            }[];
            may?: {
                /** @constant */
                ok: true;
            } | {
                /** @constant */
                ok: false;
                because: components["schemas"]["TextInput"];
                instead?: string;
            };
        };
        WaitingInput: {
            serviceId: string;
            title: components["schemas"]["TextInput"];
            policyId: string | null;
            product: components["schemas"]["TextInput"] | null;
            says: components["schemas"]["TextInput"];
            until: string | null;
        };
        ServiceDoorInput: {
            /** Format: uuid */
            policyId: string;
            may: {
                /** @constant */
                ok: true;
            } | {
                /** @constant */
                ok: false;
                because: components["schemas"]["TextInput"];
                instead?: string;
            };
        };
        ErrandInput: {
            /** Format: uuid */
            id: string;
            title: components["schemas"]["TextInput"];
            askedBy: string;
            /** @enum {string} */
            state: "waiting" | "done" | "withdrawn" | "lapsed";
            untilOn: string;
            step?: components["schemas"]["StepInput"];
        };
        ExchangeHeadInput: {
            size: number;
            at: unknown;
            root: string;
            keyId: number;
            signature: string;
            /** @description Ed25519, SPKI in PEM: compare it with the one you noted */
            publicKey: string;
        };
        ExchangeInclusionInput: {
            index: number;
            size: number;
            path: string[];
        };
        ExchangeConsistencyInput: {
            size: number;
            path: string[];
        };
        ProviderInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "hospital" | "checkup-centre";
            name: string;
            level: number | null;
            grade: string | null;
            isPublic: boolean;
            province: string;
            city: string;
            district: string;
            address: string;
            phone: string;
        };
        CheckupSlotInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            city: string;
            address: string;
            /** Format: date */
            onDay: string;
            atTime: string;
            capacity: number;
            free: number;
        };
        HospitalTokenFormInput: {
            grant_type: string;
            /** @constant */
            client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            client_assertion: string;
            scope?: string;
        };
        HospitalTokenInput: {
            access_token: string;
            /** @constant */
            token_type: "bearer";
            expires_in: number;
            scope: string;
        };
        ConnectedHospitalInput: {
            /** Format: uuid */
            providerId: string;
            name: string;
            city: string;
            people: {
                /** Format: uuid */
                customerId: string;
                name: string;
                consent: {
                    standing: boolean;
                    /** Format: date */
                    untilOn: string;
                    /** Format: uuid */
                    accountId: string;
                } | null;
                words: {
                    /** Format: date */
                    untilOn: string;
                    asked: components["schemas"]["TextInput"];
                    standing: components["schemas"]["TextInput"];
                };
            }[];
        };
        HospitalFeedInput: {
            clientId: string;
            hospital: string;
            messages: number;
            /** @description messages that were left whole */
            unreadable: number;
            lastAt: unknown;
            resources: {
                type: string;
                ended: string;
                words: components["schemas"]["TextInput"];
                count: number;
            }[];
        };
        BookingInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entitlementId: string;
            /** Format: uuid */
            personId: string;
            slot: components["schemas"]["CheckupSlotInput"];
            /** @enum {string} */
            state: "booked" | "past" | "cancelled";
            changeable: boolean;
        };
        EntitlementInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "checkup";
            quota: number;
            used: number;
            left: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            family: boolean;
            source: string;
        };
        ClaimReportInput: {
            /** @enum {string} */
            kind?: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            /** Format: date */
            happenedOn: string;
            happenedTime?: string;
            place?: string;
            /** @enum {string} */
            cause: "accident" | "illness";
            event: string;
            diagnosis?: string;
            diagnosisCode?: string;
            hospital?: string;
            /** @enum {string} */
            visitKind: "outpatient" | "emergency" | "inpatient";
            amountFen?: number;
            said?: string;
            otherInsurer?: boolean;
            reimbursedFen?: number;
            thirdParty?: boolean;
            waived?: {
                kind: string;
                reason: string;
            }[];
        };
        /** @description a box on an upright page, as fractions (0..1) */
        PageRegionInput: {
            documentId: string;
            page: number;
            readonly box: [
                number,
                number,
                number,
                number
            ];
            /** @description for what stands on no page: where in the hospital’s message */
            origin?: string;
        };
        ClaimDeductionInput: {
            /** @enum {string} */
            rule: "paid-by-others" | "paid-by-earlier-policy" | "excluded-item" | "list-class" | "deductible" | "reimbursement" | "limit";
            amountFen: components["schemas"]["FenInput"];
            /** @description anchor of the clause in the terms */
            clause: string;
            cited: components["schemas"]["TextInput"];
        };
        ClaimRowInput: {
            /** @description index into lines */
            line: number;
            claimedFen: components["schemas"]["FenInput"];
            deductions: components["schemas"]["ClaimDeductionInput"][];
            allowedFen: components["schemas"]["FenInput"];
        };
        ClaimCoverInput: {
            /** Format: uuid */
            policyId: string;
            policyNo: string;
            coverageId: string;
            title: components["schemas"]["TextInput"];
            clause: string;
            cited: components["schemas"]["TextInput"];
            payFen: components["schemas"]["FenInput"];
            /** @description of the deductible, how much this claim used up */
            deductedFen: components["schemas"]["FenInput"];
            rows: components["schemas"]["ClaimRowInput"][];
        };
        ClaimLineInput: {
            description: string;
            claimedFen: components["schemas"]["FenInput"];
            allowedFen: components["schemas"]["FenInput"];
            deductedFen: components["schemas"]["FenInput"];
            region: components["schemas"]["PageRegionInput"];
        };
        ClaimBenefitLessInput: {
            /** @enum {string} */
            rule: "limit" | "paid-before" | "loan" | "loan-interest" | "unpaid-premium";
            words: components["schemas"]["TextInput"];
            amountFen: components["schemas"]["FenInput"];
            clause: string;
            cited: components["schemas"]["TextInput"];
        };
        ClaimFixedBenefitInput: {
            /** Format: uuid */
            policyId: string;
            policyNo: string;
            coverageId: string;
            title: components["schemas"]["TextInput"];
            clause: string;
            cited: components["schemas"]["TextInput"];
            /** @description to be paid: what falls due less what is taken off */
            amountFen: components["schemas"]["FenInput"] | null;
            amountMaxFen: components["schemas"]["FenInput"];
            /**
             * @description what falls due
             * @default null
             */
            grossFen: components["schemas"]["FenInput"] | null;
            /** @description how it came about */
            how?: components["schemas"]["TextInput"];
            /** @description the code of the illness paid for */
            illness?: string;
            /** @default [] */
            less: components["schemas"]["ClaimBenefitLessInput"][];
            /**
             * @description of a death benefit, what falls to each beneficiary; empty when a person must say who
             * @default []
             */
            shares: {
                name: string;
                percent: number;
                amountFen: components["schemas"]["FenInput"];
            }[];
            ends: boolean;
            /**
             * @description what ends with it is the rider alone: the contract goes on
             * @default false
             */
            endsRider: boolean;
        };
        ClaimWaivedPremiumsInput: {
            /** Format: uuid */
            policyId: string;
            policyNo: string;
            coverageId: string;
            title: components["schemas"]["TextInput"];
            clause: string;
            cited: components["schemas"]["TextInput"];
            endsRider: boolean;
        };
        ClaimFindingInput: {
            rule: string;
            version: number;
            /** @enum {string} */
            effect: "refer" | "note" | "shadow";
            words: components["schemas"]["TextInput"];
            /** @description the law or the clause it rests on */
            basis: string;
            /** Format: uuid */
            policyId?: string;
            clause?: string;
            regions: components["schemas"]["PageRegionInput"][];
        };
        ClaimAdjudicationInput: {
            lines: components["schemas"]["ClaimLineInput"][];
            covers: components["schemas"]["ClaimCoverInput"][];
            fixed: components["schemas"]["ClaimFixedBenefitInput"][];
            /** @default [] */
            waived: components["schemas"]["ClaimWaivedPremiumsInput"][];
            claimedFen: components["schemas"]["FenInput"];
            paidByOthersFen: components["schemas"]["FenInput"];
            payFen: components["schemas"]["FenInput"];
            /** @enum {string} */
            decision: "pay" | "refer";
            findings: components["schemas"]["ClaimFindingInput"][];
            /** @description id@version of every rule that was asked */
            rules: string[];
        };
        ClaimRecoveryInput: {
            /** @description what was advanced beyond what was granted */
            owedFen: components["schemas"]["FenInput"];
            repaidFen: components["schemas"]["FenInput"];
            /** @description being collected from the account it was paid to */
            underWayFen: components["schemas"]["FenInput"];
            /** @description still to be paid back */
            openFen: components["schemas"]["FenInput"];
        };
        ClaimPayeeAmountInput: {
            place: number;
            amountFen: components["schemas"]["FenInput"];
        };
        ClaimTrustSettingInput: {
            /** @description the most that is advanced on one claim; 0: nothing is */
            maxFen: components["schemas"]["FenInput"];
            /** @description of what the papers come to so far */
            percent: number;
        };
        ClaimProductSettingInput: {
            auto: boolean;
            /** @description null: as for the whole store */
            autoPayMaxFen: components["schemas"]["FenInput"] | null;
            /** @description null: as for the whole store */
            confidenceMin: number | null;
            /** @description of a thousand claims, so many are looked at by a person */
            auditPermille: number;
        };
        ClaimRuleSettingInput: {
            /** @enum {string} */
            mode: "on" | "shadow" | "off";
        };
        ClaimProductSettingAskedInput: {
            auto: boolean;
            /** @description null: as for the whole store */
            autoPayMaxFen: components["schemas"]["FenInput"] | null;
            /** @description null: as for the whole store */
            confidenceMin: number | null;
            /** @description of a thousand claims, so many are looked at by a person */
            auditPermille: number;
            /** @description kept beside it, for whoever asks later */
            reason: string;
        };
        ClaimTrustSettingAskedInput: {
            /** @description the most that is advanced on one claim; 0: nothing is */
            maxFen: components["schemas"]["FenInput"];
            /** @description of what the papers come to so far */
            percent: number;
            /** @description kept beside it, for whoever asks later */
            reason: string;
        };
        ClaimRuleSettingAskedInput: {
            /** @enum {string} */
            mode: "on" | "shadow" | "off";
            /** @description kept beside it, for whoever asks later */
            reason: string;
        };
        ClaimSettingsInput: {
            products: {
                code: string;
                title: components["schemas"]["TextInput"];
                setting: components["schemas"]["ClaimProductSettingInput"];
            }[];
            trust: {
                /** @enum {string} */
                level: "known" | "trusted";
                needs: {
                    years: number;
                    paidWithoutDoubt: number;
                };
                setting: components["schemas"]["ClaimTrustSettingInput"];
            }[];
            rules: {
                id: string;
                version: number;
                /** @enum {string} */
                effect: "refer" | "note";
                basis: string;
                /** @enum {string} */
                mode: "on" | "shadow" | "off";
                /** @description cannot be switched off */
                stays: boolean;
                /** @description claims it would have handed over in the last 30 days, had it been on */
                shadows: number;
            }[];
        };
        ClaimSettingEntryInput: {
            /** Format: uuid */
            id: string;
            subject: string;
            body: unknown;
            reason: string;
            setAt: unknown;
            setByName: string;
        };
        ClaimEstimateAskedInput: {
            /** Format: uuid */
            insuredId: string;
            /** @enum {string} */
            cause: "accident" | "illness";
            /** @enum {string} */
            visitKind: "outpatient" | "emergency" | "inpatient";
            /** @description what is treated: a diagnosis or an operation, in plain words */
            event: string;
            hospital?: string;
            amountFen: number;
            /**
             * @description what public insurance is expected to pay; 0 when it is not used
             * @default 0
             */
            publicPaidFen: components["schemas"]["FenInput"];
            /**
             * @description of the cost, what stands outside the public list
             * @default 0
             */
            selfFundedFen: components["schemas"]["FenInput"];
            stayDays?: number;
            /**
             * @description the policies to use, in that order; all that fit when empty
             * @default []
             */
            policyIds: string[];
        };
        ClaimEstimateInput: {
            amounts: components["schemas"]["ClaimAdjudicationInput"];
            /** @description what is not known before the papers are there */
            uncertain: components["schemas"]["TextInput"][];
            /** @description what would be left to the customer: the cost less what public insurance and the covers pay */
            borneFen: components["schemas"]["FenInput"];
        };
        ClaimLeakageInput: {
            /** @description claims looked through for no other reason than the draw: the denominator */
            looked: number;
            /** @description of these, paid otherwise or not at all */
            differing: number;
            /** @description what the machine would have paid for all of them */
            proposedFen: components["schemas"]["FenInput"];
            /** @description too much, found by the second look */
            overFen: components["schemas"]["FenInput"];
            /** @description too little, found by the second look */
            underFen: components["schemas"]["FenInput"];
        };
        ClaimTotalsInput: {
            /** @description claims that ended for the first time: the denominator */
            closed: number;
            /** @description of these, no person had a hand in it */
            byMachine: number;
            refused: number;
            /** @description a statutory clock had run out */
            late: number;
            paidFen: components["schemas"]["FenInput"];
            /** @description from report to end, in seconds */
            medianS: number;
            p95S: number;
            /** @description ended again after a person was asked for */
            reviewed: number;
            /** @description of these, decided otherwise */
            changed: number;
        };
        ClaimScorecardInput: {
            month: string;
            totals: components["schemas"]["ClaimTotalsInput"];
            edition: number;
            /** @description why it takes the place of the edition before */
            reason: string | null;
            publishedAt: unknown;
            superseded: boolean;
        };
        ClaimFiguresInput: {
            month: string;
            totals: components["schemas"]["ClaimTotalsInput"];
            /** @description twelve at most, the last first */
            months: {
                /** @description claims that ended for the first time: the denominator */
                closed: number;
                /** @description of these, no person had a hand in it */
                byMachine: number;
                refused: number;
                /** @description a statutory clock had run out */
                late: number;
                paidFen: components["schemas"]["FenInput"];
                /** @description from report to end, in seconds */
                medianS: number;
                p95S: number;
                /** @description ended again after a person was asked for */
                reviewed: number;
                /** @description of these, decided otherwise */
                changed: number;
                month: string;
            }[];
            products: {
                /** @description claims that ended for the first time: the denominator */
                closed: number;
                /** @description of these, no person had a hand in it */
                byMachine: number;
                refused: number;
                /** @description a statutory clock had run out */
                late: number;
                paidFen: components["schemas"]["FenInput"];
                /** @description from report to end, in seconds */
                medianS: number;
                p95S: number;
                /** @description ended again after a person was asked for */
                reviewed: number;
                /** @description of these, decided otherwise */
                changed: number;
                code: string;
                title: components["schemas"]["TextInput"];
            }[];
            hospitals: {
                /** @description claims that ended for the first time: the denominator */
                closed: number;
                /** @description of these, no person had a hand in it */
                byMachine: number;
                refused: number;
                /** @description a statutory clock had run out */
                late: number;
                paidFen: components["schemas"]["FenInput"];
                /** @description from report to end, in seconds */
                medianS: number;
                p95S: number;
                /** @description ended again after a person was asked for */
                reviewed: number;
                /** @description of these, decided otherwise */
                changed: number;
                hospitalId: string;
                name: string;
            }[];
            rules: {
                rule: string;
                referred: number;
                paidAsProposed: number;
                paidOtherwise: number;
                refused: number;
            }[];
            /** @description found by the random check */
            leakage: {
                whole: components["schemas"]["ClaimLeakageInput"];
                products: {
                    /** @description claims looked through for no other reason than the draw: the denominator */
                    looked: number;
                    /** @description of these, paid otherwise or not at all */
                    differing: number;
                    /** @description what the machine would have paid for all of them */
                    proposedFen: components["schemas"]["FenInput"];
                    /** @description too much, found by the second look */
                    overFen: components["schemas"]["FenInput"];
                    /** @description too little, found by the second look */
                    underFen: components["schemas"]["FenInput"];
                    code: string;
                    title: components["schemas"]["TextInput"];
                }[];
                /** @description by what a rule had noted, or would have had on probation */
                rules: {
                    /** @description claims looked through for no other reason than the draw: the denominator */
                    looked: number;
                    /** @description of these, paid otherwise or not at all */
                    differing: number;
                    /** @description what the machine would have paid for all of them */
                    proposedFen: components["schemas"]["FenInput"];
                    /** @description too much, found by the second look */
                    overFen: components["schemas"]["FenInput"];
                    /** @description too little, found by the second look */
                    underFen: components["schemas"]["FenInput"];
                    rule: string;
                }[];
            };
            /** @description three standard deviations from the three months before */
            moved: {
                /** @enum {string} */
                share: "byMachine" | "refused" | "late" | "reviewed";
                /** @description null: of all claims */
                product: components["schemas"]["TextInput"] | null;
                before: {
                    count: number;
                    of: number;
                };
                now: {
                    count: number;
                    of: number;
                };
            }[];
        };
        WantedPaperInput: {
            kind: string;
            title: components["schemas"]["TextInput"];
            why: components["schemas"]["TextInput"];
        };
        FoundClaimInput: {
            /** Format: uuid */
            id: string;
            insuredName: string;
            hospital: string;
            /** Format: date */
            happenedOn: string;
            /** @enum {string} */
            visitKind: "outpatient" | "emergency" | "inpatient";
            event: string;
            amountFen: components["schemas"]["FenInput"];
            /** @description what would be paid now; null where a person has to look */
            payFen: components["schemas"]["FenInput"] | null;
            /**
             * Format: uuid
             * @description where it is paid unless said otherwise
             */
            accountId: string;
            foundAt: unknown;
        };
        ClaimMessageInput: {
            /** Format: uuid */
            id: string;
            at: unknown;
            /**
             * @description a note is seen by the desk alone
             * @enum {string}
             */
            by: "customer" | "staff" | "note";
            staffName: string | null;
            words: string;
        };
        /** @description amounts in fen, days YYYY-MM-DD, a kind by its id */
        ClaimCorrectionInput: {
            /** Format: uuid */
            documentId: string;
            at: components["schemas"]["ReadingPlaceInput"];
            value: string;
        };
        ClaimPersonDecisionInput: {
            /** @constant */
            outcome: "pay";
            /** @description the last event the adjuster saw */
            seenSeq: number;
            amounts: {
                /** Format: uuid */
                policyId: string;
                coverageId: string;
                /** @description index of the line of expense; null for a fixed benefit */
                line: number | null;
                amountFen: components["schemas"]["FenInput"];
            }[];
            /**
             * @description who gets how much, where payees are named
             * @default []
             */
            payees: components["schemas"]["ClaimPayeeAmountInput"][];
            reason: string;
        } | {
            /** @constant */
            outcome: "refuse";
            seenSeq: number;
            reasons: components["schemas"]["TextInput"][];
            articles: string[];
        };
        ClaimPayeeInput: {
            name: string;
            idNumber: string;
            account: {
                number: string;
                /** @description as it stands on the card: the payee’s own name, or the guardian’s */
                holder: string;
                bank?: string;
            };
            /** @description of a minor: who receives the money */
            guardian?: {
                name: string;
                idNumber: string;
                /**
                 * Format: uuid
                 * @description a paper of the claim that shows it, where none is on record
                 */
                proofId?: string;
            };
        };
        ClaimQueueItemInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            claimNo: string;
            kind: string;
            insuredName: string;
            /** Format: date */
            happenedOn: string;
            /** @enum {string} */
            reason: "referred" | "review-asked" | "payment-failed" | "appeal" | "refusal-proposed" | "more-evidence" | "message" | "low-score";
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            openedAt: unknown;
            /** @description who has taken it on */
            heldByName: string | null;
            /** @description what the claim is about: the expense and the sums that fall due */
            valueFen: components["schemas"]["FenInput"] | null;
            hospital: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description 保险法 §25: what is certain is due by this day, and a person has to fix it */
            partDueOn: string | null;
            /** @description the customer had the last word in the conversation */
            unanswered: boolean;
        };
        DecidedClaimInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            claimNo: string;
            kind: string;
            insuredName: string;
            /** Format: date */
            happenedOn: string;
            /** @enum {string} */
            outcome: "pay" | "refuse";
            payFen: components["schemas"]["FenInput"];
            /** @enum {string} */
            by: "machine" | "person";
            at: unknown;
        };
        ClaimAdvanceInput: {
            /** @description the last event the adjuster saw */
            seenSeq: number;
            /** @description what is certain in all, with what was paid before */
            amounts: {
                /** Format: uuid */
                policyId: string;
                coverageId: string;
                /** @description index of the line of expense; null for a fixed benefit */
                line: number | null;
                amountFen: components["schemas"]["FenInput"];
            }[];
            reason: string;
        };
        ClaimRefusalSettledInput: {
            /** @constant */
            outcome: "confirm";
            seenSeq: number;
        } | {
            /** @constant */
            outcome: "send-back";
            seenSeq: number;
            words: string;
        };
        ClaimPayeeStateInput: {
            /** @description masked, unless it is one’s own */
            name: string;
            /** @enum {string} */
            state: "named" | "paying" | "paid" | "failed";
            /** @description paid or on its way; null where it is not one’s own */
            amountFen: components["schemas"]["FenInput"] | null;
            throughGuardian: boolean;
        };
        ClaimWorkPayeeInput: {
            place: number;
            name: string;
            receiver: string;
            basis: string | null;
            account: string;
            /** @enum {string} */
            state: "named" | "paying" | "paid" | "failed";
            /** @description paid or on its way */
            paidFen: components["schemas"]["FenInput"];
        };
        ClaimEventInput: {
            seq: number;
            at: unknown;
            kind: string;
            words: components["schemas"]["TextInput"];
            /** @enum {string} */
            by: "customer" | "staff" | "system";
        };
        ClaimClockInput: {
            kind: string;
            title: components["schemas"]["TextInput"];
            basis: string;
            /** Format: date */
            dueOn: string;
            paused: boolean;
            stopped: boolean;
        };
        ClaimRecordingInput: {
            /** Format: uuid */
            id: string;
            ms: number;
            /** @description as it was heard, before anybody corrected it */
            heard: string;
            at: unknown;
        };
        ClaimBriefInput: {
            /** Format: uuid */
            id: string;
            claimNo: string;
            /** @enum {string} */
            state: "reading" | "with-a-person" | "supplement" | "paying" | "paid" | "refused";
            /** @enum {string} */
            kind: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            insuredName: string;
            event: string;
            /** Format: date */
            happenedOn: string;
            openedAt: unknown;
            /** @description what has been granted; null while nothing is */
            payFen: components["schemas"]["FenInput"] | null;
        };
        ClaimInput: {
            /** Format: uuid */
            id: string;
            claimNo: string;
            /** @enum {string} */
            state: "reading" | "with-a-person" | "supplement" | "paying" | "paid" | "refused";
            /** @enum {string} */
            kind: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            insuredName: string;
            event: string;
            /** Format: date */
            happenedOn: string;
            openedAt: unknown;
            /** @description what has been granted; null while nothing is */
            payFen: components["schemas"]["FenInput"] | null;
            /** @description number of the last event: pass it as Last-Event-ID to go on from here */
            seq: number;
            /** Format: uuid */
            insuredId: string;
            /** Format: uuid */
            requestId: string;
            turn: {
                who: components["schemas"]["TextInput"];
                why: components["schemas"]["TextInput"][];
            } | null;
            clocks: components["schemas"]["ClaimClockInput"][];
            events: components["schemas"]["ClaimEventInput"][];
            claimedFen: components["schemas"]["FenInput"] | null;
            decision: {
                /** @enum {string} */
                by: "machine" | "person";
                at: unknown;
                /** @enum {string} */
                outcome: "pay" | "refuse";
                reasons: components["schemas"]["TextInput"][];
                articles: string[];
                /** @description null for a refusal: what was calculated is not paid */
                amounts: components["schemas"]["ClaimAdjudicationInput"] | null;
            } | null;
            wanted: components["schemas"]["WantedPaperInput"][];
            mayAskReview: boolean;
            /** @description a person’s decision stands: somebody else may look anew, once */
            mayAppeal: boolean;
            mayAddPapers: boolean;
            mayRate: boolean;
            documents: {
                /** Format: uuid */
                id: string;
                state: string;
                kind?: string;
                /** @description a hospital told it: there is no page to look at */
                told: boolean;
            }[];
            recordings: components["schemas"]["ClaimRecordingInput"][];
            /** @description advanced beyond what was granted */
            recovery: components["schemas"]["ClaimRecoveryInput"] | null;
            /** @description empty where all goes to the account named with the claim */
            payees: components["schemas"]["ClaimPayeeStateInput"][];
        };
        ClaimWorkbenchInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            claimNo: string;
            /** @description pass it back as seenSeq with a decision */
            seq: number;
            /** @enum {string} */
            state: "reading" | "with-a-person" | "supplement" | "paying" | "paid" | "refused";
            /** @enum {string} */
            kind: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            /** Format: date */
            happenedOn: string;
            filedBy: string;
            insured: {
                /** Format: uuid */
                customerId: string;
                name: string;
                /** Format: date */
                birthDate: string;
            };
            /** @enum {string} */
            payee: "insured" | "guardian" | "other";
            /** @description who is paid, when that is not the account named with the claim */
            payees: components["schemas"]["ClaimWorkPayeeInput"][];
            report: {
                /** @enum {string} */
                kind?: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
                /** Format: date */
                happenedOn: string;
                happenedTime?: string;
                place?: string;
                /** @enum {string} */
                cause: "accident" | "illness";
                event: string;
                diagnosis?: string;
                diagnosisCode?: string;
                hospital?: string;
                /** @enum {string} */
                visitKind: "outpatient" | "emergency" | "inpatient";
                amountFen?: number;
                otherInsurer?: boolean;
                reimbursedFen?: number;
                thirdParty?: boolean;
                waived?: {
                    kind: string;
                    reason: string;
                }[];
                said?: string;
            } | null;
            recordings: components["schemas"]["ClaimRecordingInput"][];
            papers: {
                /** Format: uuid */
                documentId: string;
                state: string;
                kind?: string;
                kindConfidence?: number;
                /** @description what the file holds when it is more than one paper: each with its pages; kind is the first one’s */
                papers?: {
                    /** @enum {string} */
                    kind: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
                    kindConfidence: number;
                    pages: number[];
                }[];
                quality?: {
                    ok: boolean;
                    /** @enum {string} */
                    reason?: "blank" | "blurred" | "small" | "unreadable";
                    score: number;
                };
                pages: {
                    width: number;
                    height: number;
                    /** @description address of the upright page */
                    image: string;
                }[];
                fields: {
                    name: string;
                    value: string;
                    raw: string;
                    confidence: number;
                    page: number;
                    region: [
                        number,
                        number,
                        number,
                        number
                    ];
                    /** @description where it stands in what another system told */
                    origin?: string;
                    /** @constant */
                    corrected?: true;
                }[];
                billLines: {
                    name: string;
                    category?: string;
                    unit?: string;
                    unitPriceFen?: number;
                    quantity?: number;
                    amountFen: number;
                    /** @enum {string} */
                    listClass?: "甲" | "乙" | "丙" | "自费";
                    page: number;
                    region: [
                        number,
                        number,
                        number,
                        number
                    ];
                    /** @description where it stands in what another system told */
                    origin?: string;
                    confidence: number;
                    /** @constant */
                    corrected?: true;
                    /** @description the drug in the national catalogue that the name was found to be */
                    catalogue?: {
                        name: string;
                        /** @enum {string} */
                        listClass: "A" | "B";
                        form: string;
                        restriction: string;
                    };
                }[];
                checks: {
                    id: string;
                    passed: boolean;
                    detail: string;
                    /** @default 0 */
                    page: number;
                }[];
            }[];
            covers: {
                /** Format: uuid */
                policyId: string;
                policyNo: string;
                productCode: string;
                coverageId: string;
                title: components["schemas"]["TextInput"];
                clause: components["schemas"]["TextInput"];
                inForce: boolean;
                states: string[];
                reasons: components["schemas"]["TextInput"][];
                /** Format: date */
                waitingUntil?: string;
                sumInsuredFen: components["schemas"]["FenInput"];
                used: {
                    paidForAccidentFen: components["schemas"]["FenInput"];
                    paidInYearFen: components["schemas"]["FenInput"];
                    deductedForAccidentFen: components["schemas"]["FenInput"];
                    deductedInYearFen: components["schemas"]["FenInput"];
                };
            }[];
            /** @description kinds of papers still missing, but those said not to be had */
            missing: string[];
            /** @description what adjudication says now, corrections included */
            proposal: components["schemas"]["ClaimAdjudicationInput"] | null;
            /** @description paid or ordered before: a decision pays what is above it */
            paidFen: components["schemas"]["FenInput"];
            decisions: {
                no: number;
                /** @enum {string} */
                by: "machine" | "person";
                at: unknown;
                /** @enum {string} */
                outcome: "pay" | "refer" | "refuse";
                payFen: components["schemas"]["FenInput"];
            }[];
            /** @description what waits, and who has taken it on */
            task: {
                /** @enum {string} */
                reason: "referred" | "review-asked" | "payment-failed" | "appeal" | "refusal-proposed" | "more-evidence" | "message" | "low-score";
                heldBy: string | null;
                heldByName: string | null;
            } | null;
            /** @description proposed by one person, to be confirmed or sent back by another */
            refusal: {
                byName: string;
                mine: boolean;
                at: unknown;
                reasons: components["schemas"]["TextInput"][];
                articles: string[];
            } | null;
            /** @description an appeal is open and this member of staff had the claim before it */
            isBarred: boolean;
            /** @description the last fifty, the last first; notes included */
            messages: components["schemas"]["ClaimMessageInput"][];
            /** @description advanced beyond what was granted */
            recovery: components["schemas"]["ClaimRecoveryInput"] | null;
            /** @description how far the customer is trusted with money before a claim is certain, and why */
            trust: {
                level: ("known" | "trusted") | null;
                because: components["schemas"]["TextInput"][];
            };
            rating: {
                score: number;
                comment: string | null;
                at: unknown;
            } | null;
            clocks: components["schemas"]["ClaimClockInput"][];
            events: components["schemas"]["ClaimEventInput"][];
            hospital: {
                name: string;
                /** @description claims of its patients that ended within a year */
                year: components["schemas"]["ClaimTotalsInput"];
            } | null;
        };
        ClaimProposalInput: {
            seq: number;
            proposal: components["schemas"]["ClaimAdjudicationInput"];
        };
        UrgentHelpInput: {
            /** @enum {string} */
            kind: "trapped" | "bleeding" | "unconscious" | "chest-pain" | "stroke" | "breathing" | "poison" | "fire" | "electric" | "drowning" | "burn" | "injured" | "self-harm" | "violence";
            title: components["schemas"]["TextInput"];
            calls: {
                number: string;
                name: components["schemas"]["TextInput"];
            }[];
            steps: components["schemas"]["TextInput"][];
            later: components["schemas"]["TextInput"];
        };
        ReportQuestionInput: {
            /** @enum {string} */
            field: "insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty";
            asks: components["schemas"]["TextInput"];
            choices: components["schemas"]["TextInput"][];
            label: components["schemas"]["TextInput"];
        };
        SentenceReportInput: {
            /** Format: uuid */
            insured?: string;
            /** @description who it may be, when more than one of the family fits */
            candidates: string[];
            /** Format: date */
            happenedOn?: string;
            happenedTime?: string;
            place?: string;
            /** @enum {string} */
            cause?: "accident" | "illness";
            event?: string;
            diagnosis?: {
                /** @description ICD-10 */
                code: string;
                name: string;
            };
            hospital?: string;
            /** @enum {string} */
            visitKind?: "outpatient" | "emergency" | "inpatient";
            amountFen?: components["schemas"]["FenInput"];
            reimbursedFen?: components["schemas"]["FenInput"];
            /** @constant */
            thirdParty?: true;
            /**
             * @description asked for beyond the cost of a treatment
             * @enum {string}
             */
            benefit?: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            /** @description said before anything is asked */
            condolence?: components["schemas"]["TextInput"];
            /**
             * @description a treatment still to come: it can be worked out beforehand
             * @constant
             */
            planned?: true;
            /** @description UTF-16 offsets into the sentence */
            understood: {
                /** @enum {string} */
                field: "insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty";
                from: number;
                to: number;
            }[];
            /** @description what is still needed */
            ask: ("insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty")[];
            /** @description the next thing to ask */
            question?: components["schemas"]["ReportQuestionInput"];
            /** @description what to do now, before any form */
            urgent?: components["schemas"]["UrgentHelpInput"];
            /** @description an open claim that may be of the same event */
            alike?: {
                /** Format: uuid */
                claimId: string;
                claimNo: string;
                event: string;
                /** Format: date */
                happenedOn: string;
            };
        };
        ArticleWarningInput: {
            /** @constant */
            kind: "duplicate";
            other: string;
            mine: string;
            theirs: string;
            likeness: number;
        } | {
            /** @constant */
            kind: "contradiction";
            other: string;
            unit: string;
            mine: number[];
            theirs: number[];
        } | {
            /** @constant */
            kind: "unlike-clause";
            product: string;
            anchor: string;
            unit: string;
            mine: number[];
            theirs: number[];
        } | {
            /** @constant */
            kind: "stale";
            cited: {
                of: string;
                anchor: string;
                /** @enum {string} */
                because: "changed" | "gone";
            };
        };
        ArticleRowInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            owner: string;
            /** @enum {string} */
            state: "draft" | "in-review" | "published" | "retired";
            publishedVersion: number | null;
            newestVersion: number;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
            validTo: string | null;
            checks: number;
            stale: {
                of: string;
                anchor: string;
                /** @enum {string} */
                because: "changed" | "gone";
            }[];
        };
        ArticleVersionInput: {
            version: number;
            /** @enum {string} */
            state: "draft" | "in-review" | "returned" | "published" | "replaced";
            content: {
                ask: {
                    zh: string[];
                    en: string[];
                };
                answer: components["schemas"]["TextInput"];
                /** @default [] */
                basis: string[];
                /** @default [] */
                citations: {
                    product: string;
                    anchor: string;
                    hash?: string;
                }[];
                /** @default [] */
                products: string[];
                /** Format: date */
                validFrom?: string;
                /** Format: date */
                validTo?: string;
                service?: string;
                /** @constant */
                action?: "hand-over";
                /** @default [] */
                checks: {
                    say: string;
                    expects?: string;
                }[];
            };
            origin: {
                /** @constant */
                kind: "desk";
            } | {
                /** @constant */
                kind: "file";
                hash: string;
            } | {
                /** @constant */
                kind: "document";
                name: string;
                place: string;
            } | {
                /** @constant */
                kind: "questions";
                count: number;
                customers: number;
            };
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
            /** @description written by who asks: somebody else publishes it */
            mine: boolean;
            returnedWhy: string | null;
        };
        AnswerTrialInput: {
            id: string;
            versionA: number;
            versionB: number;
            shareB: number;
            /** Format: date-time */
            begunAt: string;
            begunBy: string;
            endedAt: string | null;
            endedBy: string | null;
            kept: ("a" | "b") | null;
        };
        ArticleInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            owner: string;
            /** @enum {string} */
            state: "draft" | "in-review" | "published" | "retired";
            publishedVersion: number | null;
            retiredAt: string | null;
            versions: components["schemas"]["ArticleVersionInput"][];
            events: {
                version: number;
                /** @enum {string} */
                kind: "submitted" | "returned" | "published" | "retired" | "trial-begun" | "trial-ended";
                /** Format: date-time */
                at: string;
                by: string;
                note: string | null;
            }[];
            /** @description of the newest version */
            warnings: components["schemas"]["ArticleWarningInput"][];
            trials: components["schemas"]["AnswerTrialInput"][];
        };
        CheckedQuestionInput: {
            article: string;
            say: string;
            expects: string;
            got: string;
            ok: boolean;
        };
        ArticleImportInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "docx" | "pdf" | "markdown";
            /** @enum {string} */
            state: "waiting" | "reading" | "done" | "failed";
            /** Format: date-time */
            at: string;
            by: string;
            /** @description the drafts made, and what was not understood */
            outcome: {
                drafts: {
                    articleId: string;
                    place: string;
                }[];
                skipped: {
                    /** @enum {string} */
                    kind: "before-heading" | "picture" | "table" | "empty-section" | "scanned-page" | "no-heading";
                    place: string;
                }[];
            } | null;
        };
        FillingInput: {
            /** Format: uuid */
            requestId: string;
            serviceId: string;
            title: components["schemas"]["TextInput"];
            /** @enum {string} */
            at: "field" | "confirm" | "form";
            asked?: {
                step: string;
                field: string;
            };
            given: {
                [key: string]: unknown;
            };
            told: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            skipped: string[];
            last?: {
                step: string;
                field: string;
            };
            paused: string[];
        };
        AnswerSourceInput: {
            title: components["schemas"]["TextInput"];
            clause: string;
            text?: components["schemas"]["TextInput"];
            quote?: components["schemas"]["TextInput"];
            productCode?: string;
            version?: string;
            anchor?: string;
            articleId?: string;
        };
        AnswerOriginInput: {
            of: components["schemas"]["TextInput"];
            what: components["schemas"]["TextInput"];
            by: string;
            values: string[];
            /** Format: date */
            asOf: string;
            /** Format: uuid */
            policyId?: string;
            /** Format: uuid */
            claimId?: string;
            /** Format: uuid */
            requestId?: string;
        };
        AnswerActionInput: {
            /** @enum {string} */
            kind: "start-service" | "open-policy" | "open-claim" | "open-product" | "more" | "hand-over" | "call" | "open-request" | "open-estimate";
            label: components["schemas"]["TextInput"];
            serviceId?: string;
            /** Format: uuid */
            policyId?: string;
            /** Format: uuid */
            claimId?: string;
            /** Format: uuid */
            requestId?: string;
            inChat?: boolean;
            productCode?: string;
            phone?: string;
            prefill?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        ReportingInput: {
            sentence: string;
            /** @enum {string} */
            asked: "insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty";
            skipped: ("insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty")[];
        };
        GapClusterInput: {
            /** Format: uuid */
            id: string;
            /** @description names and numbers of people are masked */
            sentence: string;
            count: number;
            customers: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            reasons: {
                [key: string]: number;
            };
            nearest: {
                id: string;
                title: string;
                /** @description 0 to 1 */
                likeness: number;
            } | null;
        };
        /** @description a drafted answer: words of a clause or an article, for a person to approve */
        GapDraftInput: {
            /** Format: uuid */
            id: string;
            /** @description names and numbers of people are masked */
            sentence: string;
            count: number;
            customers: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            reasons: {
                [key: string]: number;
            };
            nearest: {
                id: string;
                title: string;
                /** @description 0 to 1 */
                likeness: number;
            } | null;
            examples: string[];
            draft: {
                ask: {
                    zh: string[];
                    en: string[];
                };
                answer: components["schemas"]["TextInput"];
                /** @default [] */
                basis: string[];
                /** @default [] */
                citations: {
                    product: string;
                    anchor: string;
                    hash?: string;
                }[];
                /** @default [] */
                products: string[];
                /** Format: date */
                validFrom?: string;
                /** Format: date */
                validTo?: string;
                service?: string;
                /** @constant */
                action?: "hand-over";
                /** @default [] */
                checks: {
                    say: string;
                    expects?: string;
                }[];
            };
            /** @description the nearest article with these questions added */
            intoNearest: {
                ask: {
                    zh: string[];
                    en: string[];
                };
                answer: components["schemas"]["TextInput"];
                /** @default [] */
                basis: string[];
                /** @default [] */
                citations: {
                    product: string;
                    anchor: string;
                    hash?: string;
                }[];
                /** @default [] */
                products: string[];
                /** Format: date */
                validFrom?: string;
                /** Format: date */
                validTo?: string;
                service?: string;
                /** @constant */
                action?: "hand-over";
                /** @default [] */
                checks: {
                    say: string;
                    expects?: string;
                }[];
            } | null;
            from: {
                /** @enum {string} */
                kind: "clause" | "article";
                title: string;
                /** @description 0 to 1 */
                likeness: number;
            }[];
        };
        ModelCallInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            at: unknown;
            /** @enum {string} */
            purpose: "rephrase" | "resolve" | "draft";
            scenario: string;
            model: string;
            tokensIn: number;
            tokensOut: number;
            /** @description millionths of a yuan, by the configured price */
            costMicroYuan: number;
            tookMs: number;
            accepted: boolean;
            /** @description why its words were not shown */
            because: string | null;
        };
        ModelSettingInput: {
            scenario: string;
            isOff: boolean;
            setAt: unknown;
            setByName: string;
        };
        AskMemoryInput: {
            agreements: {
                /** @enum {string} */
                purpose: "ask-memory" | "language-model";
                text: components["schemas"]["TextInput"];
                given: boolean;
            }[];
            items: {
                /** Format: uuid */
                id: string;
                at: unknown;
                matter: components["schemas"]["TextInput"];
            }[];
        };
        SeatHoursInput: {
            workdays: {
                from: string;
                to: string;
            } | null;
            otherDays: {
                from: string;
                to: string;
            } | null;
        };
        MessageInput: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "customer" | "store" | "staff";
            staffName: string | null;
            /** @enum {string} */
            channel: "chat" | "phone" | "mail";
            sentence?: string;
            reply?: {
                /** @enum {string} */
                kind: "facts" | "cited" | "do" | "unknown" | "urgent" | "person" | "talk";
                says: components["schemas"]["TextInput"];
                /** @enum {string} */
                language: "zh" | "en";
                sources: components["schemas"]["AnswerSourceInput"][];
                origins: components["schemas"]["AnswerOriginInput"][];
                actions: components["schemas"]["AnswerActionInput"][];
                suggestions: components["schemas"]["TextInput"][];
                reporting?: components["schemas"]["ReportingInput"];
                said?: {
                    scenario: string;
                    slots: {
                        policy?: string;
                        person?: string;
                        date?: string;
                        period?: string;
                        amount?: number;
                        disease?: string;
                        hospital?: string;
                        service?: string;
                    };
                };
                filling?: components["schemas"]["FillingInput"];
                known: boolean;
            };
            call?: {
                /** Format: date-time */
                at: string;
                minutes: number;
            };
            mail?: {
                subject: string;
                documentIds: string[];
                refused: number;
            };
        };
        SeatConversationInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
            staffName: string | null;
            rating: number | null;
            messages: components["schemas"]["MessageInput"][];
            /** Format: uuid */
            customerId: string;
            customerName: string;
            mine: boolean;
            /** @enum {string} */
            skill: "complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general";
            passedWith: string | null;
            notes: {
                /** Format: uuid */
                id: string;
                at: unknown;
                staffName: string;
                words: string;
            }[];
            minutes: {
                /** Format: uuid */
                id: string;
                at: unknown;
                staffName: string;
                wanted: string;
                done: string;
            }[];
            /** @description colleagues who have it open */
            others: {
                staffName: string;
                isWriting: boolean;
            }[];
        };
        StrayMailInput: {
            /** Format: uuid */
            id: string;
            at: unknown;
            /** @enum {string} */
            why: "no-thread" | "other-sender";
            /** @description as the mail says: anybody can write that */
            from: string;
            subject: string;
            text: string;
            /** @description how many there were; none is kept */
            attachments: number;
        };
        RatingCaseInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** Format: uuid */
            conversationId: string;
            /** @enum {string} */
            state: "open" | "contacted" | "mended" | "closed";
            score: number;
            reason: ("wrong" | "not-solved" | "too-slow" | "no-person" | "unclear" | "other") | null;
            /** @description what the customer said last, and their comment */
            said: string;
            openedAt: unknown;
            dueAt: unknown;
            isLate: boolean;
            ownerName: string | null;
            done: string | null;
        };
        CallWindowInput: {
            from: unknown;
            to: unknown;
        };
        PersonAwaitedInput: {
            /** @description how many wait before */
            before: number;
            /** @description null when it cannot be told */
            expectedSeconds: number | null;
            /** @description why it cannot be told */
            unknown: ("nobody-there" | "no-experience") | null;
            isAfterHours: boolean;
            /** @description when somebody is back, after hours */
            backAt: unknown | null;
            /** @description when a call can be promised */
            callWindows: components["schemas"]["CallWindowInput"][];
            /** @description the number on record, masked */
            phone: string | null;
        };
        ConversationInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
            staffName: string | null;
            rating: number | null;
            messages: components["schemas"]["MessageInput"][];
            waiting: components["schemas"]["PersonAwaitedInput"] | null;
            /** @description the call that was asked for */
            callBack: components["schemas"]["CallWindowInput"] | null;
            /** @description whether to ask now how it went */
            asksRating: boolean;
            /** @description a low rating is followed up: by when */
            lowRating: {
                reason: ("wrong" | "not-solved" | "too-slow" | "no-person" | "unclear" | "other") | null;
                dueAt: unknown;
                isClosed: boolean;
            } | null;
        };
        EarlierConversationInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
            openedAt: unknown;
            touchedAt: unknown;
            /** @description what the customer said last */
            lastSentence: string;
            /** @description a person wrote something that was not read yet */
            isUnread: boolean;
        };
        CannedAnswerInput: {
            name: string;
            version: number;
            skill: ("complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general") | null;
            words: components["schemas"]["TextInput"];
            at: unknown;
            byName: string;
        };
        CallBackTaskInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            conversationId: string;
            customerName: string;
            /** @description masked */
            phone: string | null;
            /** @enum {string} */
            skill: "complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general";
            from: unknown;
            to: unknown;
            isLate: boolean;
        };
        QueuedConversationInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
            staffName: string | null;
            /** @enum {string} */
            skill: "complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general";
            handedOverAt: unknown;
            /** @description until the first reply, or until now */
            waitedSeconds: number;
            /** @description without a reply for longer than is promised */
            isLate: boolean;
            /** @description a colleague passed it to you */
            isForMe: boolean;
            lastSentence: string;
        };
        SeatInput: {
            /** Format: uuid */
            staffId: string;
            staffName: string;
            skills: ("complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general")[];
            isPresent: boolean;
        };
        SeatPromiseInput: {
            promiseSeconds: number;
            rows: {
                skill: ("complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general") | "all";
                waiting: number;
                /** @description present now */
                seats: number;
                longestSeconds: number | null;
                /** @description answered within the promise in the last 24 hours, in 1/10000 */
                inTimeBp: number | null;
                firstReplyMedianSeconds: number | null;
            }[];
        };
        SeatContextInput: {
            policies: {
                /** Format: uuid */
                id: string;
                number: string;
                title: components["schemas"]["TextInput"];
                /** @enum {string} */
                role: "owner" | "insured";
                states: string[];
                /** Format: date */
                paidTo: string;
            }[];
            requests: {
                /** Format: uuid */
                id: string;
                title: components["schemas"]["TextInput"];
                state: string;
            }[];
            claims: {
                /** Format: uuid */
                id: string;
                claimNo: string;
                /** @enum {string} */
                state: "reading" | "with-a-person" | "supplement" | "paying" | "paid" | "refused";
                /** Format: date */
                happenedOn: string;
            }[];
            ratings: {
                at: unknown;
                score: number;
                comment: string | null;
            }[];
        };
        DraftReplyInput: {
            says: components["schemas"]["TextInput"];
            /** @enum {string} */
            language: "zh" | "en";
            sources: components["schemas"]["AnswerSourceInput"][];
            /** @description false when the store would not have known */
            isSure: boolean;
        };
        ShareInput: {
            count: number;
            of: number;
            /** @description 0 to 1; null when there is nothing to count */
            low: number | null;
            high: number | null;
        };
        AskFigureInput: {
            /** @description a matter, or the Monday of a week */
            key: string;
            title: components["schemas"]["TextInput"];
            /** @description a customer with one matter, until half an hour passed without it */
            contacts: number;
            /** @description of those older than 72 hours: known, not handed over, nobody came back with the same matter */
            solved: components["schemas"]["ShareInput"];
            /** @description of those older than 72 hours: came back with the same matter */
            again: components["schemas"]["ShareInput"];
            handedOver: components["schemas"]["ShareInput"];
            unknown: components["schemas"]["ShareInput"];
            /** @description of the answers drawn at random and judged right or wrong */
            wrong: components["schemas"]["ShareInput"];
            unclear: number;
            /** @description drawn at random, judged or not */
            drawn: number;
            /** @description from the question to the answer; to the person’s first words where one took over */
            medianMs: number | null;
        };
        AnswerToJudgeInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            conversationId: string;
            matter: string;
            title: components["schemas"]["TextInput"];
            /** Format: date-time */
            askedAt: string;
            question: string;
            answer: string;
        };
        AskContactInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: date-time */
            at: string;
            matter: string;
            title: components["schemas"]["TextInput"];
            /** @description names and numbers of people are masked */
            question: string;
            answer: string;
            handedOver: boolean;
            again: boolean;
            settled: boolean;
            rating: number | null;
            verdict: ("right" | "wrong" | "unclear") | null;
        };
        AnybodyAnswerInput: {
            /** @enum {string} */
            kind: "facts" | "cited" | "do" | "unknown" | "urgent" | "person" | "talk";
            says: components["schemas"]["TextInput"];
            /** @enum {string} */
            language: "zh" | "en";
            known: boolean;
            sources: components["schemas"]["AnswerSourceInput"][];
            suggestions: components["schemas"]["TextInput"][];
            links: {
                label: components["schemas"]["TextInput"];
                /** @description at the store */
                path: string;
            }[];
        };
        AskAnswerInput: {
            /** @enum {string} */
            kind: "facts" | "cited" | "do" | "unknown" | "urgent" | "person" | "talk";
            says: components["schemas"]["TextInput"];
            /** @enum {string} */
            language: "zh" | "en";
            sources: components["schemas"]["AnswerSourceInput"][];
            origins: components["schemas"]["AnswerOriginInput"][];
            actions: components["schemas"]["AnswerActionInput"][];
            suggestions: components["schemas"]["TextInput"][];
            reporting?: components["schemas"]["ReportingInput"];
            said?: {
                scenario: string;
                slots: {
                    policy?: string;
                    person?: string;
                    date?: string;
                    period?: string;
                    amount?: number;
                    disease?: string;
                    hospital?: string;
                    service?: string;
                };
            };
            filling?: components["schemas"]["FillingInput"];
            known: boolean;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            messageId: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
        };
        OutboxMessageInput: {
            /** Format: uuid */
            id: string;
            topic: string;
            /** @description what the topic is, in words */
            about: components["schemas"]["TextInput"];
            /** Format: date-time */
            dueAt: string;
            attempts: number;
            lastError: string | null;
            deadAt: string | null;
        };
        ClockInput: {
            /** Format: date-time */
            now: string;
            /** Format: date */
            today: string;
            movable: boolean;
            aheadMs: number;
        };
        SessionInput: {
            /** Format: uuid */
            id: string;
            agent: string;
            createdAt: unknown;
            seenAt: unknown;
            isThis: boolean;
        };
        SignatureInput: {
            valid: boolean;
            altered: ("statement" | "strokes" | "signer" | "document")[];
            document?: {
                kind: string;
                sha256: string;
                title: components["schemas"]["TextInput"];
            };
            signedAt?: unknown;
            /** @enum {string} */
            level?: "code" | "id" | "face";
            strokes?: string;
        };
        IdentityStateInput: {
            /** @enum {string} */
            level: "code" | "id" | "face";
            levelUntil: unknown | null;
            idTriesLeft: number;
            faceTriesLeft: number;
            hasIdPhoto: boolean;
            faceConsent: {
                purpose: string;
                version: string;
                text: components["schemas"]["TextInput"];
                given: boolean;
            };
            /** @description a call asked for in this session, still open */
            call: {
                /** Format: uuid */
                id: string;
                askedAt: unknown;
            } | null;
        };
        IdentityCallInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            askedAt: unknown;
            /** @description masked */
            name: string;
            phone?: string;
        };
        CustomerPageInput: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @enum {string} */
            sex: "F" | "M";
            /** Format: date */
            birthDate: string;
            idNumber?: string;
            phone?: string;
            email?: string;
            address?: string;
            occupationClass: number;
            /** @enum {string} */
            publicInsurance: "employee" | "resident" | "none";
            /** @enum {string} */
            tier: "standard" | "silver" | "gold";
            family: components["schemas"]["FamilyMemberInput"][];
        };
        ClaimColleagueInput: {
            /** Format: uuid */
            staffId: string;
            name: string;
            involved: boolean;
        };
        TranscriptInput: {
            text: string;
            /** @description what the recognition took */
            ms: number;
            /** Format: uuid */
            recordingId?: string;
        };
        Text: {
            zh: string;
            en: string;
        };
        /** @description RFC 9457 problem details, with the words in both languages */
        Problem: {
            type: string;
            status: number;
            title: string;
            detail?: string;
            titles: components["schemas"]["Text"];
            details?: components["schemas"]["Text"];
            faults?: {
                pointer: string;
                detail: components["schemas"]["Text"];
            }[];
        };
        /** @description amount in fen (1/100 yuan) */
        Fen: number;
        InboxMessage: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            phone: string;
            text: components["schemas"]["Text"];
        };
        Me: {
            /** Format: uuid */
            customerId: string;
            name: string;
            maskedName: string;
            /** @description masked */
            phone: string | null;
            /** @enum {string} */
            level: "code" | "id" | "face";
            /** @enum {string} */
            levelHow: "sms" | "id-number" | "photo" | "call" | "counter";
            levelUntil: string | null;
            age: number | null;
            /** @description as chosen; else on from the age of 60 */
            largePrint: boolean;
            hasIdPhoto: boolean;
        };
        Consent: {
            /** Format: uuid */
            id: string;
            purpose: string;
            version: string;
            text: components["schemas"]["Text"];
            /** Format: date-time */
            grantedAt: string;
            withdrawnAt: string | null;
        };
        SignedIn: {
            /** Format: uuid */
            customerId: string;
            /** @description masked */
            name: string;
            /** @enum {string} */
            level: "code" | "id" | "face";
        };
        StaffMe: {
            /** Format: uuid */
            staffId: string;
            name: string;
            roles: string[];
            permissions: ("queue.read" | "request.decide" | "request.underwrite" | "request.extend" | "request.reopen" | "counter.serve" | "claim.read" | "claim.decide" | "customer.read" | "customer.sensitive" | "outbox.replay" | "clock.move" | "inbox.read" | "product.read" | "chat.answer" | "ledger.read" | "ledger.resolve" | "days.run" | "agents.manage" | "values.declare" | "claim.tune" | "figures.publish" | "knowledge.edit" | "knowledge.publish")[];
        };
        RaisedLevel: {
            /** @enum {string} */
            level: "code" | "id" | "face";
            /** Format: date-time */
            levelUntil: string;
        };
        /** @description send its id as `X-Visit` with the session of the member of staff: the customer’s own doors open */
        Visit: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** @enum {string} */
            level: "code" | "id" | "face";
            /** @description the papers are looked at again after that */
            levelUntil: string | null;
        };
        CoreAnswer: {
            /** @enum {string} */
            outcome: "confirmed" | "refused";
            reference: string;
            reason?: components["schemas"]["Text"];
        };
        /** @description A request the core system has not confirmed */
        CoreItem: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            requestId: string;
            serviceId: string;
            /** Format: date-time */
            sentAt: string;
            /** @enum {string} */
            why: "unanswered" | "refused" | "contradicted";
            reference: string | null;
            reason: components["schemas"]["Text"] | null;
        };
        LawRule: {
            id: string;
            article: string;
            law: components["schemas"]["Text"];
            title: components["schemas"]["Text"];
            says: components["schemas"]["Text"];
            /** @enum {string} */
            kind: "clock" | "limit" | "duty" | "judgement";
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string;
            /**
             * @description P: read in the text of the law; S: by secondary sources; C: as quoted by others
             * @enum {string}
             */
            grade: "P" | "S" | "C";
            figures: {
                name: string;
                value: number;
            }[];
            items: components["schemas"]["Text"][];
            /** @description test vectors, as JSON */
            vectors: {
                given: string;
                expect: string;
            }[];
        };
        CitedName: {
            written: string[];
            name: components["schemas"]["Text"];
        };
        DeclarationAsked: {
            /** @constant */
            kind: "rate";
            product: string;
            version: string;
            month: string;
            /** @description hundredths of a per cent a year */
            yearlyRateBp: number;
        } | {
            /** @constant */
            kind: "dividend";
            product: string;
            version: string;
            term: string;
            payYears: number;
            policyYear: number;
            /** Format: date */
            fromOn: string;
            /** @description for a thousand yuan of sum insured */
            fen: number;
        } | {
            /** @constant */
            kind: "price";
            product: string;
            version: string;
            fund: string;
            /** Format: date */
            day: string;
            /** @description of a unit, in ten-thousandths of a yuan */
            price: number;
        };
        /** @description a version of a product and what the insurer declares for it */
        Declarable: {
            product: string;
            version: string;
            title: components["schemas"]["Text"];
            /** @description null when no rate is declared for it */
            rate: {
                nextMonth: string;
                guaranteedBp: number;
                lastBp: number | null;
            } | null;
            dividends: {
                term: string;
                title: components["schemas"]["Text"];
                payYears: number[];
            }[];
            funds: {
                code: string;
                title: components["schemas"]["Text"];
                lastDay: string | null;
                lastPrice: number | null;
            }[];
        };
        /** @description a rate, a dividend or a price declared at the desk */
        Declaration: {
            seq: number;
            /** @enum {string} */
            kind: "rate" | "dividend" | "price";
            product: string;
            version: string;
            title: components["schemas"]["Text"];
            /** @description the fund of a price; term, years of premium and policy year of a dividend */
            ofWhat: components["schemas"]["Text"];
            /**
             * Format: date
             * @description the day of a price, the first of a rate’s month, the day from which a dividend stands
             */
            fromOn: string;
            /** @description hundredths of a per cent; fen for a thousand yuan; ten-thousandths of a yuan */
            value: number;
            /** Format: date-time */
            declaredAt: string;
            declaredBy: string;
        };
        ProductCard: {
            code: string;
            version: string;
            /** @enum {string} */
            kind: "term-life" | "whole-life" | "endowment" | "annuity" | "critical-illness" | "medical" | "daily-allowance" | "accident" | "long-term-care" | "premium-waiver" | "universal-life" | "unit-linked";
            filedName: components["schemas"]["Text"];
            filedNo: string;
            shortName: components["schemas"]["Text"];
            insurer: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            /**
             * @description by itself, only as a rider of another contract, or only to a group
             * @enum {string}
             */
            soldAs: "own" | "rider" | "group";
        };
        /** @description A clause of the terms; the Chinese text governs */
        Clause: {
            anchor: string;
            number: string;
            title: string;
            text: components["schemas"]["Text"];
        };
        ProductPage: {
            code: string;
            version: string;
            /** @enum {string} */
            kind: "term-life" | "whole-life" | "endowment" | "annuity" | "critical-illness" | "medical" | "daily-allowance" | "accident" | "long-term-care" | "premium-waiver" | "universal-life" | "unit-linked";
            filedName: components["schemas"]["Text"];
            filedNo: string;
            shortName: components["schemas"]["Text"];
            insurer: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            /**
             * @description by itself, only as a rider of another contract, or only to a group
             * @enum {string}
             */
            soldAs: "own" | "rider" | "group";
            coverages: {
                id: string;
                kind: string;
                title: components["schemas"]["Text"];
                summary: components["schemas"]["Text"];
                clause: string;
                waitingDays: number;
                deductible?: {
                    fen: components["schemas"]["Fen"];
                    /** @enum {string} */
                    per: "accident" | "year";
                };
                limit?: {
                    fen: number;
                } | {
                    percentOfSum: number;
                };
                settings?: ("outpatient" | "emergency" | "inpatient")[];
            }[];
            exclusions: {
                title: components["schemas"]["Text"];
                clause: string;
            }[];
            coolingOffDays: number;
            graceDays: number;
            /** @enum {string} */
            renewal: "not-applicable" | "not-guaranteed" | "guaranteed";
            disclosures: {
                /** @enum {string} */
                kind: "exclusions" | "cooling-off" | "waiting" | "deductible" | "reimbursement" | "surrender-loss" | "no-guaranteed-renewal" | "premium-and-grace" | "online-services" | "disclosure-duty" | "loan" | "not-guaranteed" | "fees" | "guaranteed-rate" | "investment-risk" | "rider" | "group";
                text: components["schemas"]["Text"];
                clause?: string;
            }[];
            services: string[];
            sale: {
                ageMinDays: number;
                ageMax: number;
                sumMinFen: number;
                sumMaxFen: number;
                sumStepFen: number;
                /** @default [] */
                minorSumMaxFen: {
                    underAge: number;
                    sumMaxFen: number;
                }[];
                terms: {
                    code: string;
                    title: components["schemas"]["Text"];
                    lasts: {
                        years: number;
                    } | "whole-life";
                    annuityFromAge?: number;
                    ageMax: number;
                    payYears: number[];
                }[];
                frequencyPermille: {
                    [key: string]: number;
                };
                relations: ("self" | "spouse" | "child" | "parent")[];
                occupationClasses: number[];
                occupationLoadPermille?: {
                    [key: string]: number;
                };
                smokerLoadPermille?: number;
                healthQuestions: {
                    id: string;
                    text: components["schemas"]["Text"];
                    yes: ("refuse" | "review") | {
                        loadPermille: number;
                    } | {
                        exclude: components["schemas"]["Text"];
                    };
                    fromAge?: number;
                    /** @enum {string} */
                    sex?: "F" | "M";
                }[];
                /** @default true */
                onlineOnly: boolean;
                /** @default false */
                oneForEachInsured: boolean;
            };
            ratesBasis: components["schemas"]["Text"];
            clauses: components["schemas"]["Clause"][];
            /** @enum {string} */
            design: "ordinary" | "participating" | "universal" | "unit-linked";
            soldAlone: boolean;
            account: {
                initialFees: {
                    fromYear: number;
                    percent: number;
                }[];
                topUpPercent: number;
                policyFeeFen: components["schemas"]["Fen"];
                leavingFees: {
                    fromYear: number;
                    percent: number;
                }[];
                withdrawal: {
                    amountMinFen: components["schemas"]["Fen"];
                    keepMinFen: components["schemas"]["Fen"];
                    timesMaxPerYear: number;
                };
                clauses: {
                    fees: string;
                    riskCharge: string;
                    withdrawal: string;
                };
                credited: {
                    guaranteedBp: number;
                    currentBp: number | null;
                    declared: {
                        month: string;
                        bp: number;
                    }[];
                    clause: string;
                } | null;
                funds: {
                    code: string;
                    title: components["schemas"]["Text"];
                    invests: components["schemas"]["Text"];
                    riskGrade: number;
                    yearlyFeeBp: number;
                    price: {
                        /** Format: date */
                        day: string;
                        tenThousandths: number;
                    } | null;
                }[] | null;
            } | null;
            dividends: {
                options: ("cash" | "offset-premium" | "accumulate" | "paid-up-additions")[];
                /** @enum {string} */
                optionAtFirst: "cash" | "offset-premium" | "accumulate" | "paid-up-additions";
                shareMinPercent: number;
                clause: string;
            } | null;
            rider: {
                attachesTo: {
                    code: string;
                    shortName: components["schemas"]["Text"];
                }[];
                /** @enum {string} */
                sumIs: "chosen" | "main-premium";
                mayBeAddedLater: boolean;
                clause: string;
            } | null;
            riders: {
                code: string;
                shortName: components["schemas"]["Text"];
            }[];
            group: {
                membersMin: number;
                joiningPercentMin: number;
                familyMayJoin: boolean;
                clause: string;
            } | null;
            plans: {
                code: string;
                title: components["schemas"]["Text"];
                sumInsuredFen: components["schemas"]["Fen"];
            }[];
        };
        QuoteAsked: {
            /** Format: date */
            birthDate: string;
            /** @enum {string} */
            sex: "F" | "M";
            /** @default 1 */
            occupationClass: number;
            /**
             * @default employee
             * @enum {string}
             */
            publicInsurance: "employee" | "resident" | "none";
            /**
             * @default self
             * @enum {string}
             */
            relation: "self" | "spouse" | "child" | "parent";
            sumInsuredFen: number;
            term: string;
            payYears: number;
            /** @enum {string} */
            frequency: "once" | "yearly" | "half-yearly" | "quarterly" | "monthly";
        };
        Quote: {
            /** @constant */
            sold: false;
            faults: components["schemas"]["Text"][];
        } | {
            /** @constant */
            sold: true;
            age: number;
            premiumFen: components["schemas"]["Fen"];
            instalments: number;
            totalFen: components["schemas"]["Fen"];
            values: {
                year: number;
                age: number;
                premiumsPaidFen: components["schemas"]["Fen"];
                cashValueFen: components["schemas"]["Fen"];
            }[];
        };
        LintedProduct: {
            code: string;
            version: string;
            /** @enum {string} */
            kind: "term-life" | "whole-life" | "endowment" | "annuity" | "critical-illness" | "medical" | "daily-allowance" | "accident" | "long-term-care" | "premium-waiver" | "universal-life" | "unit-linked";
            filedName: components["schemas"]["Text"];
            filedNo: string;
            shortName: components["schemas"]["Text"];
            insurer: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            /**
             * @description by itself, only as a rider of another contract, or only to a group
             * @enum {string}
             */
            soldAs: "own" | "rider" | "group";
            findings: {
                rule: string;
                /** @enum {string} */
                severity: "error" | "warning";
                article: string;
                at: string;
                message: components["schemas"]["Text"];
            }[];
        };
        Customer: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @enum {string} */
            sex: "F" | "M";
            /** Format: date */
            birthDate: string;
            idNumber?: string;
            phone?: string;
            email?: string;
            address?: string;
            occupationClass: number;
            /** @enum {string} */
            publicInsurance: "employee" | "resident" | "none";
            /** @enum {string} */
            tier: "standard" | "silver" | "gold";
        };
        Mandate: {
            id: string | null;
            /** @enum {string} */
            kind: "guardian" | "attorney";
            other: {
                customerId: string | null;
                name: string;
            };
            scope: ("look" | "servicing" | "money" | "claims")[];
            policyIds: string[] | null;
            fromOn: string | null;
            untilOn: string | null;
            /** @enum {string} */
            state: "valid" | "not-begun" | "expired" | "ended";
            basis: string;
            requestId: string | null;
        };
        /** @description Whom I may act for, and who may act for me; those that no longer hold last */
        Mandates: {
            held: components["schemas"]["Mandate"][];
            given: components["schemas"]["Mandate"][];
        };
        RegisteredMandate: {
            scope: ("look" | "servicing" | "money" | "claims")[];
            policyIds: string[] | null;
            fromOn: string | null;
            untilOn: string | null;
            /** @enum {string} */
            state: "valid" | "not-begun" | "expired" | "ended";
            requestId: string | null;
            /** Format: uuid */
            id: string;
            principal: {
                /** Format: uuid */
                customerId: string;
                name: string;
            };
            agent: {
                customerId: string | null;
                name: string;
            };
        };
        FamilyMember: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @enum {string} */
            relation: "self" | "spouse" | "child" | "parent";
            guardian: boolean;
            /** Format: date */
            birthDate: string;
        };
        TimelineEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "customer" | "staff" | "system";
            kind: string;
            subject: {
                type: string;
                id: string;
            } | null;
            text: components["schemas"]["Text"];
        };
        /** @description What the bank says about an order; it may say it more than once */
        BankCallBack: {
            /** Format: uuid */
            orderId: string;
            /** @enum {string} */
            kind: "accepted" | "settled" | "declined";
            amountFen: number;
            reason?: string;
        };
        Payment: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** Format: uuid */
            accountId: string;
            amountFen: components["schemas"]["Fen"];
            purpose: components["schemas"]["Text"];
            subject: {
                type: string;
                id: string;
            };
            reference: string;
            refundedFen: components["schemas"]["Fen"];
            /** @enum {string} */
            state: "ordered" | "submitted" | "accepted" | "settled" | "declined" | "contested";
            /** Format: date-time */
            at: string;
        };
        /** @description the difference is zero, always */
        TrialBalance: {
            accounts: {
                account: string;
                /** @enum {string} */
                kind: "asset" | "liability" | "equity" | "income" | "expense";
                debitFen: components["schemas"]["Fen"];
                creditFen: components["schemas"]["Fen"];
                balanceFen: components["schemas"]["Fen"];
            }[];
            debitFen: components["schemas"]["Fen"];
            creditFen: components["schemas"]["Fen"];
            differenceFen: components["schemas"]["Fen"];
        };
        PaymentException: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            paymentId: string;
            kind: string;
            /** Format: date-time */
            at: string;
            detail: string;
        };
        /** @description money of a customer’s that waits for a place */
        HeldMoney: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            cause: "payout-declined" | "no-account" | "premium-left";
            amountFen: components["schemas"]["Fen"];
            purpose: components["schemas"]["Text"];
            subject: {
                type: string;
                id: string;
            };
            reference: string;
            refundable: boolean;
            accounts: {
                /** Format: uuid */
                id: string;
                bank: string;
                last4: string;
            }[];
            /** Format: date-time */
            at: string;
        };
        Account: {
            /** Format: uuid */
            id: string;
            bank: string;
            last4: string;
            name: components["schemas"]["Text"];
            holderMasked: string;
            /** Format: date-time */
            verifiedAt: string;
        };
        CardBank: {
            /** @description null: in no table, to be named */
            bank: components["schemas"]["Text"] | null;
            debit: boolean;
        };
        ReadingPlace: {
            /** @constant */
            kind: true;
            /** @default 0 */
            paper: number;
        } | {
            field: string;
            /** @default 0 */
            nth: number;
        } | {
            line: number;
            /** @enum {string} */
            column: "name" | "category" | "quantity" | "amountFen" | "listClass";
        };
        /** @description regions and boxes are fractions (0..1) of the upright page */
        DocumentReading: {
            /** @enum {string} */
            kind: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
            kindConfidence: number;
            /** @description what the file holds when it is more than one paper: each with its pages; kind is the first one’s */
            papers?: {
                /** @enum {string} */
                kind: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
                kindConfidence: number;
                pages: number[];
            }[];
            quality: {
                ok: boolean;
                /** @enum {string} */
                reason?: "blank" | "blurred" | "small" | "unreadable";
                score: number;
            };
            pages: {
                width: number;
                height: number;
                rotation: number;
                lines: {
                    text: string;
                    score: number;
                    box: [
                        number,
                        number,
                        number,
                        number
                    ];
                }[];
            }[];
            fields: {
                name: string;
                value: string;
                raw: string;
                confidence: number;
                page: number;
                region: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description where it stands in what another system told */
                origin?: string;
                /** @constant */
                corrected?: true;
            }[];
            billLines: {
                name: string;
                category?: string;
                unit?: string;
                unitPriceFen?: number;
                quantity?: number;
                amountFen: number;
                /** @enum {string} */
                listClass?: "甲" | "乙" | "丙" | "自费";
                page: number;
                region: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description where it stands in what another system told */
                origin?: string;
                confidence: number;
                /** @constant */
                corrected?: true;
            }[];
            checks: {
                id: string;
                passed: boolean;
                detail: string;
                /** @default 0 */
                page: number;
            }[];
        };
        DocumentReadingState: {
            /** Format: uuid */
            documentId: string;
            /** @enum {string} */
            state: "waiting" | "reading" | "read" | "failed";
            failure?: string;
            /** @enum {string} */
            kind?: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
            kindConfidence?: number;
            /** @description what the file holds when it is more than one paper: each with its pages; kind is the first one’s */
            papers?: {
                /** @enum {string} */
                kind: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
                kindConfidence: number;
                pages: number[];
            }[];
            quality?: {
                ok: boolean;
                /** @enum {string} */
                reason?: "blank" | "blurred" | "small" | "unreadable";
                score: number;
            };
            pages?: {
                width: number;
                height: number;
                rotation: number;
                lines: {
                    text: string;
                    score: number;
                    box: [
                        number,
                        number,
                        number,
                        number
                    ];
                }[];
            }[];
            fields?: {
                name: string;
                value: string;
                raw: string;
                confidence: number;
                page: number;
                region: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description where it stands in what another system told */
                origin?: string;
                /** @constant */
                corrected?: true;
            }[];
            billLines?: {
                name: string;
                category?: string;
                unit?: string;
                unitPriceFen?: number;
                quantity?: number;
                amountFen: number;
                /** @enum {string} */
                listClass?: "甲" | "乙" | "丙" | "自费";
                page: number;
                region: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description where it stands in what another system told */
                origin?: string;
                confidence: number;
                /** @constant */
                corrected?: true;
            }[];
            checks?: {
                id: string;
                passed: boolean;
                detail: string;
                /** @default 0 */
                page: number;
            }[];
        };
        LetterVerification: {
            /** @enum {string} */
            state: "valid" | "superseded";
            kind: string;
            title: components["schemas"]["Text"];
            number: string;
            /** Format: date-time */
            issuedAt: string;
            insurer: components["schemas"]["Text"];
            holder: string | null;
            sha256: string | null;
            pages: number | null;
        };
        Letter: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: string;
            title: components["schemas"]["Text"];
            subject: {
                type: string;
                id: string;
            };
            verifyCode: string;
            /** Format: date-time */
            at: string;
            printed: boolean;
            pages: number | null;
            bytes: number | null;
            supersededBy: string | null;
        };
        AddedDocument: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
            bytes: number;
            sha256: string;
            /** @description the same file was handed in before; this is its first id */
            known: boolean;
        };
        /** @description somebody who serves policies for the insurer */
        Agent: {
            /** Format: uuid */
            id: string;
            name: string;
            licenceNo: string;
            phone: string;
            leftOn: string | null;
        };
        /** @description a policy whose agent has left */
        OrphanPolicy: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            policyId: string;
            policyNo: string;
            /** @description the agent who left */
            name: string;
            /** Format: date */
            leftOn: string;
            /**
             * Format: date
             * @description the last day to tell the holder
             */
            tellBy: string;
            toldOn: string | null;
        };
        /** @description a business day’s run: how far it is, and what it did */
        BusinessDay: {
            /** Format: date */
            day: string;
            toDo: number;
            left: number;
            /** Format: date-time */
            startedAt: string;
            finishedAt: string | null;
            acts: {
                /** @enum {string} */
                kind: "receipt-reminder" | "call-back-due" | "cooling-off-over" | "due-notice" | "collect" | "apply-held" | "grace-notice" | "automatic-loan" | "lapse" | "debt-lapse" | "debt-warning" | "reinstatement-ending" | "terminate" | "extend-grace" | "end-extension" | "loan-due-notice" | "loan-overdue" | "anniversary" | "dividend" | "survival" | "annuity-notice" | "annuity" | "maturity-notice" | "maturity" | "certain-annuity" | "waive" | "suspension-ending" | "suspension-over" | "term-ending" | "term-over" | "renewal-notice" | "renewal-stop" | "renew" | "renewal-unpaid" | "riders-renew" | "account-interest" | "account-charges" | "account-short" | "account-lapse" | "switch-funds" | "holiday-over";
                words: components["schemas"]["Text"];
                count: number;
                amountFen: components["schemas"]["Fen"];
            }[];
        };
        DayFault: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            policyId: string;
            /** Format: date */
            onDay: string;
            message: string;
        };
        /** @description nothing is collected and nothing lapses in a region between two days */
        CatastropheHold: {
            /** Format: uuid */
            id: string;
            region: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            untilOn: string;
            because: string;
            /** Format: date-time */
            placedAt: string;
            liftedOn: string | null;
        };
        /** @description What is in the account of a universal or unit-linked contract on a day */
        PolicyAccount: {
            amountFen: components["schemas"]["Fen"];
            basis: components["schemas"]["Text"];
            /** Format: date */
            on: string;
            yearlyRateBp: number | null;
            guaranteedRateBp: number | null;
            isGuaranteed: boolean;
            holdings: {
                fund: string;
                title: components["schemas"]["Text"];
                riskGrade: number;
                microUnits: number;
                price: number;
                /** Format: date */
                pricedOn: string;
                amountFen: components["schemas"]["Fen"];
            }[];
        };
        /** @description What moved the account, the newest first */
        AccountMoves: {
            items: {
                seq: number;
                /** @enum {string} */
                kind: "opening" | "premium" | "top-up" | "arrears" | "interest" | "result" | "policy-fee" | "risk-charge" | "withdrawal" | "switch-out" | "switch-in" | "switch-fee" | "surrendered" | "cancelled" | "ended";
                /** Format: date */
                on: string;
                /** Format: date */
                forOn: string;
                fund: components["schemas"]["Text"] | null;
                amountFen: number;
                feeFen: components["schemas"]["Fen"];
                microUnits: number;
                balanceFen: number;
            }[];
            next: number | null;
        };
        /** @description Who serves a policy; one who has left is to be replaced */
        ServingAgent: {
            name: string;
            licenceNo: string;
            /** @description of their work; null once they have left */
            phone: string | null;
            /** Format: date */
            sinceOn: string;
            leftOn: string | null;
        };
        PolicyValue: {
            amountFen: components["schemas"]["Fen"];
            basis: components["schemas"]["Text"];
        };
        PolicyBenefits: {
            dividends: {
                left: components["schemas"]["PolicyValue"];
                option: components["schemas"]["Text"];
            } | null;
            left: components["schemas"]["PolicyValue"];
            next: {
                /** @enum {string} */
                kind: "dividend" | "survival" | "annuity" | "maturity";
                title: components["schemas"]["Text"];
                /** Format: date */
                dueOn: string;
                amountFen: components["schemas"]["Fen"];
            } | null;
            accountNamed: boolean;
            last: {
                /** @enum {string} */
                kind: "dividend" | "survival" | "annuity" | "maturity";
                title: components["schemas"]["Text"];
                /** Format: date */
                dueOn: string;
                amountFen: components["schemas"]["Fen"];
                used: components["schemas"]["Text"];
            }[];
        };
        /** @description Why a policy is in a state, with the law or clause behind it */
        StatusReason: {
            zh: string;
            en: string;
            /** @enum {string} */
            state: "pending" | "in-force" | "suspended" | "terminated" | "cooling-off" | "waiting" | "premium-due" | "grace" | "paid-up" | "waived" | "premium-holiday" | "annuity-paying" | "loan-outstanding" | "loan-overdue" | "insured-event" | "frozen";
            basis: string;
        };
        PolicyCoverage: {
            id: string;
            /** @description the rider that gives it; null for the main contract */
            rider: components["schemas"]["Text"] | null;
            /** @enum {string} */
            kind: "death" | "disability" | "critical" | "medical-expense" | "annuity" | "survival" | "maturity" | "long-term-care" | "daily-allowance" | "surgery" | "premium-waiver";
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            amountFen: components["schemas"]["Fen"];
            /** @enum {string} */
            state: "covered" | "waiting" | "not-covered";
            because: components["schemas"]["Text"] | null;
            illnessFrom: string | null;
            until: string | null;
            clause: string;
            cited: components["schemas"]["Text"];
        };
        /** @description A rider of the contract: on the same bill, ending with it at the latest */
        PolicyRider: {
            /** Format: uuid */
            id: string;
            code: string;
            name: components["schemas"]["Text"];
            sumInsuredFen: components["schemas"]["Fen"];
            /** @description its part of an instalment */
            premiumFen: components["schemas"]["Fen"];
            /** Format: date */
            sinceOn: string;
            endsOn: string | null;
            /** Format: date */
            coolingOffEndsOn: string;
        };
        Policy: {
            /** Format: uuid */
            id: string;
            policyNo: string;
            /** Format: uuid */
            ownerId: string;
            /** @enum {string} */
            role: "owner" | "insured";
            version: number;
            product: {
                code: string;
                version: string;
                kind: string;
                name: components["schemas"]["Text"];
                shortName: components["schemas"]["Text"];
                filedNo: string;
                insurer: components["schemas"]["Text"];
            };
            insureds: {
                /** Format: uuid */
                customerId: string;
                name: string;
                /** @enum {string} */
                relation: "self" | "spouse" | "child" | "parent" | "other";
            }[];
            sumInsuredFen: components["schemas"]["Fen"];
            /** @description the plan whose sum is insured, and another one chosen for the next year */
            plan: {
                title: components["schemas"]["Text"];
                next: {
                    title: components["schemas"]["Text"];
                    /** Format: date */
                    from: string;
                } | null;
            } | null;
            status: {
                states: ("pending" | "in-force" | "suspended" | "terminated" | "cooling-off" | "waiting" | "premium-due" | "grace" | "paid-up" | "waived" | "premium-holiday" | "annuity-paying" | "loan-outstanding" | "loan-overdue" | "insured-event" | "frozen")[];
                reasons: components["schemas"]["StatusReason"][];
            };
            riders: components["schemas"]["PolicyRider"][];
            coveredFor: components["schemas"]["PolicyCoverage"][];
            notCovered: {
                title: components["schemas"]["Text"];
                clause: string;
                cited: components["schemas"]["Text"];
            }[];
            agreedOut: components["schemas"]["Text"][];
            /** Format: date */
            effectiveOn: string;
            endsOn: string | null;
            coolingOffEndsOn: string | null;
            until: components["schemas"]["Text"];
            cost: {
                /** @description the whole instalment, riders with it */
                premiumFen: components["schemas"]["Fen"];
                ridersFen: components["schemas"]["Fen"];
                /** @enum {string} */
                frequency: "once" | "yearly" | "half-yearly" | "quarterly" | "monthly";
                yearlyFen: components["schemas"]["Fen"];
                paymentTermYears: number;
                paidFen: components["schemas"]["Fen"];
                /** Format: date */
                paidToOn: string;
                paidUp: boolean;
                /** Format: date */
                premiumsEndOn: string;
                next: {
                    /** Format: date */
                    dueOn: string;
                    amountFen: components["schemas"]["Fen"];
                    /** Format: date */
                    graceEndsOn: string;
                } | null;
                accountId: string | null;
                words: components["schemas"]["Text"];
            } | null;
            worth: {
                account: components["schemas"]["PolicyAccount"] | null;
                cashValue: components["schemas"]["PolicyValue"];
                surrenderValue: components["schemas"]["PolicyValue"];
                loanBalance: components["schemas"]["PolicyValue"];
                loanLimit: components["schemas"]["PolicyValue"];
            } | null;
            benefits: components["schemas"]["PolicyBenefits"] | null;
            beneficiaries: {
                order: number;
                name: string;
                share: number;
                /** @enum {string} */
                relation: "self" | "spouse" | "child" | "parent" | "sibling" | "grandparent" | "grandchild" | "other";
                customerId: string | null;
            }[];
            /** @description who serves it; null when it was bought without an agent */
            agent: components["schemas"]["ServingAgent"] | null;
            services: string[];
        };
        /** @description Policies by the person they cover: I first, then my family */
        FamilyPolicies: {
            people: {
                /** Format: uuid */
                customerId: string;
                name: string;
                /** @enum {string} */
                relation: "self" | "spouse" | "child" | "parent" | "other";
                isDead: boolean;
                policies: components["schemas"]["Policy"][];
            }[];
        };
        FamilyCover: {
            /** @enum {string} */
            group: "medical" | "accident-medical" | "critical" | "death" | "accident" | "disability" | "care" | "allowance" | "annuity" | "survival" | "maturity" | "waiver";
            title: components["schemas"]["Text"];
            amountFen: components["schemas"]["Fen"];
            words: components["schemas"]["Text"] | null;
            /** @enum {string} */
            unit: "once" | "year" | "month" | "day" | "time";
            per: components["schemas"]["Text"];
            adds: boolean;
            lines: {
                /** Format: uuid */
                policyId: string;
                title: components["schemas"]["Text"];
                product: components["schemas"]["Text"];
                amountFen: components["schemas"]["Fen"];
                words: components["schemas"]["Text"] | null;
                /** @enum {string} */
                unit: "once" | "year" | "month" | "day" | "time";
                per: components["schemas"]["Text"];
                /** @enum {string} */
                state: "covered" | "waiting";
                counts: boolean;
            }[];
        };
        /** @description What cover lacks, why, and whose rule says so; no offer */
        CoverGap: {
            /** @enum {string} */
            rule: "medical-none" | "accident-none" | "critical-none" | "critical-short" | "death-none" | "death-short" | "no-cover-now" | "waiting" | "ends-soon" | "medical-twice" | "premiums-heavy";
            /** @enum {string} */
            kind: "missing" | "short" | "note";
            because: components["schemas"]["Text"];
            /** @enum {string} */
            source: "thumb" | "law" | "contract";
            basis: components["schemas"]["Text"];
            policyId: string | null;
        };
        FamilyPolicy: {
            /** Format: uuid */
            id: string;
            policyNo: string;
            product: components["schemas"]["Text"];
            kind: string;
            mine: boolean;
            insured: string[];
            sumInsuredFen: components["schemas"]["Fen"];
            states: ("pending" | "in-force" | "suspended" | "terminated" | "cooling-off" | "waiting" | "premium-due" | "grace" | "paid-up" | "waived" | "premium-holiday" | "annuity-paying" | "loan-outstanding" | "loan-overdue" | "insured-event" | "frozen")[];
            until: string | null;
            money: {
                yearlyPremiumFen: components["schemas"]["Fen"];
                paidUp: boolean;
                account: string | null;
                cashValue: components["schemas"]["PolicyValue"];
                surrenderValue: components["schemas"]["PolicyValue"];
                loanBalance: components["schemas"]["PolicyValue"];
            } | null;
        };
        /** @description Everybody whose policies I may see: what covers them, what lacks, what is due in the months ahead */
        FamilyView: {
            /** Format: date */
            on: string;
            people: {
                /** Format: uuid */
                customerId: string;
                name: string;
                /** @enum {string} */
                relation: "self" | "spouse" | "child" | "parent" | "other";
                age: number;
                seen: {
                    /** @enum {string} */
                    as: "self" | "guardian" | "attorney";
                    basis: string;
                } | null;
                covers: components["schemas"]["FamilyCover"][];
                gaps: components["schemas"]["CoverGap"][];
                policyIds: string[];
            }[];
            gaps: components["schemas"]["CoverGap"][];
            policies: components["schemas"]["FamilyPolicy"][];
            worth: {
                cashValueFen: components["schemas"]["Fen"];
                surrenderValueFen: components["schemas"]["Fen"];
                loanBalanceFen: components["schemas"]["Fen"];
            };
            calendar: {
                month: string;
                premiumsFen: components["schemas"]["Fen"];
                loansFen: components["schemas"]["Fen"];
                totalFen: components["schemas"]["Fen"];
                dues: {
                    /** @enum {string} */
                    kind: "premium" | "loan" | "ends";
                    title: components["schemas"]["Text"];
                    /** Format: uuid */
                    policyId: string;
                    policyNo: string;
                    product: components["schemas"]["Text"];
                    insured: string;
                    /** Format: date */
                    dueOn: string;
                    amountFen: components["schemas"]["Fen"];
                    interestFen: components["schemas"]["Fen"];
                    overdue: boolean;
                    account: string | null;
                }[];
            }[];
            yearFen: components["schemas"]["Fen"];
            assumptions: components["schemas"]["Text"][];
            cut: boolean;
        };
        /** @description Who may do what its product offers, who must agree, who must be told, with the articles */
        PolicyParties: {
            people: {
                /** @enum {string} */
                part: "holder" | "insured" | "second-holder" | "heir" | "new-holder" | "beneficiary" | "pledgee" | "attorney" | "guardian";
                title: components["schemas"]["Text"];
                name: string;
                note: components["schemas"]["Text"] | null;
                order: number | null;
                share: number | null;
                isMe: boolean;
            }[];
            acts: {
                /** @enum {string} */
                id: "manage" | "name-beneficiary" | "borrow" | "pledge" | "release-pledge" | "withdraw" | "surrender" | "change-holder" | "name-second-holder" | "succeed" | "claim";
                title: components["schemas"]["Text"];
                may: {
                    title: components["schemas"]["Text"];
                    name: string;
                    basis: string;
                    by: string[];
                    isMe: boolean;
                }[];
                agree: {
                    title: components["schemas"]["Text"];
                    name: string;
                    basis: string;
                    by: string[];
                    isMe: boolean;
                }[];
                told: {
                    title: components["schemas"]["Text"];
                    name: string;
                    basis: string;
                    by: string[];
                    isMe: boolean;
                }[];
                stopped: {
                    because: components["schemas"]["Text"];
                    basis: string;
                    instead: string | null;
                } | null;
            }[];
        };
        PolicyValues: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            when: "past" | "today" | "future";
            assumptions: components["schemas"]["Text"][];
            status: {
                states: ("pending" | "in-force" | "suspended" | "terminated" | "cooling-off" | "waiting" | "premium-due" | "grace" | "paid-up" | "waived" | "premium-holiday" | "annuity-paying" | "loan-outstanding" | "loan-overdue" | "insured-event" | "frozen")[];
                reasons: components["schemas"]["StatusReason"][];
            };
            benefits: components["schemas"]["PolicyCoverage"][];
            worth: {
                premiumDue: {
                    amountFen: components["schemas"]["Fen"];
                    basis: components["schemas"]["Text"];
                    /** Format: date */
                    dueOn: string;
                } | null;
                /** Format: date */
                paidToOn: string;
                accountValue: components["schemas"]["PolicyValue"] | null;
                cashValue: components["schemas"]["PolicyValue"];
                loanBalance: components["schemas"]["PolicyValue"];
                loanLimit: components["schemas"]["PolicyValue"];
                surrenderValue: components["schemas"]["PolicyValue"];
                dividends: components["schemas"]["PolicyValue"];
                benefitsLeft: components["schemas"]["PolicyValue"];
            } | null;
        };
        /** @description A policy as it stands in the core system */
        CorePolicy: {
            policyNo: string;
            coreVersion: number;
            /** @description the policyholder, as the core calls them */
            owner: string;
            insured?: string;
            /**
             * @default self
             * @enum {string}
             */
            relation: "self" | "spouse" | "child" | "parent";
            product: string;
            version?: string;
            sumInsuredFen: components["schemas"]["Fen"];
            premiumFen: components["schemas"]["Fen"];
            /** @enum {string} */
            frequency: "once" | "yearly" | "half-yearly" | "quarterly" | "monthly";
            payYears: number;
            term: string;
            /** Format: date */
            appliedOn: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            receiptOn: string;
            /** Format: date */
            paidToOn: string;
            /** @enum {string} */
            ending?: "surrendered" | "cancelled" | "ended";
            /** Format: date */
            endedOn?: string;
        };
        /** @description A premium the core system has collected and posted */
        CorePremium: {
            policyNo: string;
            /**
             * Format: date
             * @description the due day of the instalment
             */
            dueOn: string;
            amountFen: components["schemas"]["Fen"];
            reference: string;
        };
        /** @description A count, a sum in fen or in millionths of a unit, as it stands in the files and in the store */
        ImportTotal: {
            of: string;
            /** @enum {string} */
            measure: "rows" | "sum-insured" | "premium" | "amount" | "units";
            inFiles: number;
            loaded: number;
        };
        RejectedRow: {
            no: number;
            pointer: string;
            /** @enum {string} */
            kind: "customers" | "families" | "accounts" | "policies" | "beneficiaries" | "premiums" | "loans" | "payments" | "openings";
            file: string;
            row: number;
            field: string;
            value: string;
            reason: components["schemas"]["Text"];
        };
        Import: {
            /** Format: uuid */
            id: string;
            files: string[];
            /** Format: date-time */
            startedAt: string;
            finishedAt: string | null;
            report: {
                read: number;
                rejected: number;
                totals: components["schemas"]["ImportTotal"][];
                agrees: boolean;
                seconds: number;
            } | null;
        };
        RequestAgent: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @enum {string} */
            as: "guardian" | "attorney";
            basis: string;
        };
        FormField: {
            name: string;
            kind: string;
            title: components["schemas"]["Text"];
            hint?: components["schemas"]["Text"];
            required: boolean;
            /** @description the yes-or-no field whose yes leaves this one out */
            unless?: string;
            long?: boolean;
            /** @description of recordings: the text they were heard as */
            into?: string;
            options?: {
                value: string;
                label: components["schemas"]["Text"];
                note?: components["schemas"]["Text"];
            }[];
            items?: {
                name: string;
                kind: string;
                title: components["schemas"]["Text"];
                hint?: components["schemas"]["Text"];
                required: boolean;
                /** @description the yes-or-no field whose yes leaves this one out */
                unless?: string;
                long?: boolean;
                /** @description of recordings: the text they were heard as */
                into?: string;
                options?: {
                    value: string;
                    label: components["schemas"]["Text"];
                    note?: components["schemas"]["Text"];
                }[];
            }[];
        };
        Preview: {
            effectiveOn?: string;
            changes: {
                label: components["schemas"]["Text"];
                from?: string | components["schemas"]["Text"];
                to: string | components["schemas"]["Text"];
            }[];
            money?: {
                label: components["schemas"]["Text"];
                amountFen: number;
                where?: components["schemas"]["Text"];
            }[];
            notes?: components["schemas"]["Text"][];
        };
        Step: {
            name: string;
            kind: ("ask" | "identify" | "upload" | "consent" | "sign" | "pay") | string;
            title: components["schemas"]["Text"];
            intro?: components["schemas"]["Text"];
            /** @enum {string} */
            state: "done" | "current" | "later" | "not-needed";
            fields?: components["schemas"]["FormField"][];
            level?: string;
            documents?: {
                kind: string;
                title: components["schemas"]["Text"];
                required: boolean;
                /** @description kinds that stand for it: one of them is enough */
                readonly or?: string[];
            }[];
            people?: {
                /** Format: uuid */
                customerId: string;
                /** Format: uuid */
                taskId?: string;
                agreed?: boolean;
            }[];
            document?: {
                title: components["schemas"]["Text"];
                lines: components["schemas"]["Text"][];
                sha256: string;
            };
            amountFen?: number;
            accounts?: {
                value: string;
                label: components["schemas"]["Text"];
                note?: components["schemas"]["Text"];
            }[];
            canBeSent?: boolean;
            answer?: unknown;
            known?: {
                [key: string]: unknown;
            };
        };
        Request: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            serviceId: string;
            title: components["schemas"]["Text"];
            keyFacts?: {
                label: components["schemas"]["Text"];
                value: string | components["schemas"]["Text"];
            }[];
            underwritten: boolean;
            /** @enum {string} */
            state: "draft" | "awaiting-consent" | "in-review" | "awaiting-payment" | "done" | "stopped" | "cancelled";
            policyId: string | null;
            channel: string;
            correctsId: string | null;
            basketId: string | null;
            agent?: components["schemas"]["RequestAgent"];
            revision: number;
            resumed?: boolean;
            steps: components["schemas"]["Step"][];
            current: string | null;
            errands: {
                /** Format: uuid */
                id: string;
                step: string;
                name: string;
                untilOn: string;
                /** @enum {string} */
                state: "waiting" | "done" | "withdrawn";
            }[];
            canSubmit: boolean;
            pointOfNoReturn: components["schemas"]["Text"];
            preview?: components["schemas"]["Preview"];
            amountFen?: number;
            clock?: {
                basis: string;
                dueOn: string;
                paused: boolean;
                overdue: boolean;
            };
            because?: components["schemas"]["Text"][];
            articles?: string[];
            outcome?: {
                says: components["schemas"]["Text"];
                leadsTo?: {
                    type: string;
                    /** Format: uuid */
                    id: string;
                };
            };
            letterId: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            touchedAt: string;
            submittedAt: string | null;
            appliedAt: string | null;
            canRate: boolean;
        };
        BasketItem: {
            request: components["schemas"]["Request"];
            missing: components["schemas"]["Text"][];
            /** @description the next signature binds it */
            toSign: boolean;
            canSubmit: boolean;
        };
        Basket: {
            id: string | null;
            items: components["schemas"]["BasketItem"][];
            clashes: {
                requestIds: string[];
                because: components["schemas"]["Text"];
            }[];
            /** @description what is still asked for, once for all of them */
            level: ("code" | "id" | "face") | null;
            /** @description of all documents to sign together */
            documentSha256: string | null;
        };
        BasketSubmitted: {
            results: {
                /** Format: uuid */
                requestId: string;
                title: components["schemas"]["Text"];
                submitted: boolean;
                state: string;
                because?: components["schemas"]["Text"];
            }[];
            basket: components["schemas"]["Basket"];
        };
        ConsentTask: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            serviceId: string;
            title: components["schemas"]["Text"];
            role: string;
            askedBy: string;
            /** @enum {string} */
            state: "waiting" | "agreed" | "declined" | "withdrawn" | "lapsed";
            /** Format: date-time */
            askedAt: string;
            untilOn: string | null;
            answeredAt: string | null;
            preview?: components["schemas"]["Preview"];
            documentSha256: string | null;
        };
        RequestEvent: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description by the business clock
             */
            at: string;
            /** @enum {string} */
            by: "customer" | "staff" | "system";
            kind: string;
            text: components["schemas"]["Text"];
            /** @description why it was opened again, as the customer was written */
            reason?: string;
        };
        RequestSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            serviceId: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            state: "draft" | "awaiting-consent" | "in-review" | "awaiting-payment" | "done" | "stopped" | "cancelled";
            policyId: string | null;
            sentBack: ("supplement" | "terms") | null;
            answered: number;
            /** Format: date-time */
            touchedAt: string;
            submittedAt: string | null;
        };
        /** @description one link of the chain; the record itself stays sealed */
        EvidenceRecord: {
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "customer" | "staff" | "system";
            kind: string;
            hash: string;
        };
        QueuedRequest: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            serviceId: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            state: "draft" | "awaiting-consent" | "in-review" | "awaiting-payment" | "done" | "stopped" | "cancelled";
            policyId: string | null;
            sentBack: ("supplement" | "terms") | null;
            answered: number;
            /** Format: date-time */
            touchedAt: string;
            submittedAt: string | null;
            underwritten: boolean;
            customerName: string;
            clock?: {
                basis: string;
                dueOn: string;
                paused: boolean;
                overdue: boolean;
            };
            because: components["schemas"]["Text"][];
        };
        Service: {
            id: string;
            counter: string;
            /** @enum {string} */
            topic: "premium" | "money" | "people" | "cover" | "person" | "papers" | "other";
            /** @enum {string} */
            about: "person" | "policy";
            version: number;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            basis: string[];
            says: string[];
            steps: {
                name: string;
                kind: string;
                title: components["schemas"]["Text"];
                fields?: components["schemas"]["FormField"][];
            }[];
            may?: {
                /** @constant */
                ok: true;
            } | {
                /** @constant */
                ok: false;
                because: components["schemas"]["Text"];
                instead?: string;
            };
        };
        Waiting: {
            serviceId: string;
            title: components["schemas"]["Text"];
            policyId: string | null;
            product: components["schemas"]["Text"] | null;
            says: components["schemas"]["Text"];
            until: string | null;
        };
        ServiceDoor: {
            /** Format: uuid */
            policyId: string;
            may: {
                /** @constant */
                ok: true;
            } | {
                /** @constant */
                ok: false;
                because: components["schemas"]["Text"];
                instead?: string;
            };
        };
        Errand: {
            /** Format: uuid */
            id: string;
            title: components["schemas"]["Text"];
            askedBy: string;
            /** @enum {string} */
            state: "waiting" | "done" | "withdrawn" | "lapsed";
            untilOn: string;
            step?: components["schemas"]["Step"];
        };
        ExchangeHead: {
            size: number;
            /** Format: date-time */
            at: string;
            root: string;
            keyId: number;
            signature: string;
            /** @description Ed25519, SPKI in PEM: compare it with the one you noted */
            publicKey: string;
        };
        ExchangeInclusion: {
            index: number;
            size: number;
            path: string[];
        };
        ExchangeConsistency: {
            size: number;
            path: string[];
        };
        Provider: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "hospital" | "checkup-centre";
            name: string;
            level: number | null;
            grade: string | null;
            isPublic: boolean;
            province: string;
            city: string;
            district: string;
            address: string;
            phone: string;
        };
        CheckupSlot: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            city: string;
            address: string;
            /** Format: date */
            onDay: string;
            atTime: string;
            capacity: number;
            free: number;
        };
        HospitalTokenForm: {
            grant_type: string;
            /** @constant */
            client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            client_assertion: string;
            scope?: string;
        };
        HospitalToken: {
            access_token: string;
            /** @constant */
            token_type: "bearer";
            expires_in: number;
            scope: string;
        };
        ConnectedHospital: {
            /** Format: uuid */
            providerId: string;
            name: string;
            city: string;
            people: {
                /** Format: uuid */
                customerId: string;
                name: string;
                consent: {
                    standing: boolean;
                    /** Format: date */
                    untilOn: string;
                    /** Format: uuid */
                    accountId: string;
                } | null;
                words: {
                    /** Format: date */
                    untilOn: string;
                    asked: components["schemas"]["Text"];
                    standing: components["schemas"]["Text"];
                };
            }[];
        };
        HospitalFeed: {
            clientId: string;
            hospital: string;
            messages: number;
            /** @description messages that were left whole */
            unreadable: number;
            /** Format: date-time */
            lastAt: string;
            resources: {
                type: string;
                ended: string;
                words: components["schemas"]["Text"];
                count: number;
            }[];
        };
        Booking: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entitlementId: string;
            /** Format: uuid */
            personId: string;
            slot: components["schemas"]["CheckupSlot"];
            /** @enum {string} */
            state: "booked" | "past" | "cancelled";
            changeable: boolean;
        };
        Entitlement: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "checkup";
            quota: number;
            used: number;
            left: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            family: boolean;
            source: string;
        };
        ClaimReport: {
            /** @enum {string} */
            kind?: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            /** Format: date */
            happenedOn: string;
            happenedTime?: string;
            place?: string;
            /** @enum {string} */
            cause: "accident" | "illness";
            event: string;
            diagnosis?: string;
            diagnosisCode?: string;
            hospital?: string;
            /** @enum {string} */
            visitKind: "outpatient" | "emergency" | "inpatient";
            amountFen?: number;
            said?: string;
            otherInsurer?: boolean;
            reimbursedFen?: number;
            thirdParty?: boolean;
            waived?: {
                kind: string;
                reason: string;
            }[];
        };
        /** @description a box on an upright page, as fractions (0..1) */
        PageRegion: {
            documentId: string;
            page: number;
            readonly box: [
                number,
                number,
                number,
                number
            ];
            /** @description for what stands on no page: where in the hospital’s message */
            origin?: string;
        };
        ClaimDeduction: {
            /** @enum {string} */
            rule: "paid-by-others" | "paid-by-earlier-policy" | "excluded-item" | "list-class" | "deductible" | "reimbursement" | "limit";
            amountFen: components["schemas"]["Fen"];
            /** @description anchor of the clause in the terms */
            clause: string;
            cited: components["schemas"]["Text"];
        };
        ClaimRow: {
            /** @description index into lines */
            line: number;
            claimedFen: components["schemas"]["Fen"];
            deductions: components["schemas"]["ClaimDeduction"][];
            allowedFen: components["schemas"]["Fen"];
        };
        ClaimCover: {
            /** Format: uuid */
            policyId: string;
            policyNo: string;
            coverageId: string;
            title: components["schemas"]["Text"];
            clause: string;
            cited: components["schemas"]["Text"];
            payFen: components["schemas"]["Fen"];
            /** @description of the deductible, how much this claim used up */
            deductedFen: components["schemas"]["Fen"];
            rows: components["schemas"]["ClaimRow"][];
        };
        ClaimLine: {
            description: string;
            claimedFen: components["schemas"]["Fen"];
            allowedFen: components["schemas"]["Fen"];
            deductedFen: components["schemas"]["Fen"];
            region: components["schemas"]["PageRegion"];
        };
        ClaimBenefitLess: {
            /** @enum {string} */
            rule: "limit" | "paid-before" | "loan" | "loan-interest" | "unpaid-premium";
            words: components["schemas"]["Text"];
            amountFen: components["schemas"]["Fen"];
            clause: string;
            cited: components["schemas"]["Text"];
        };
        ClaimFixedBenefit: {
            /** Format: uuid */
            policyId: string;
            policyNo: string;
            coverageId: string;
            title: components["schemas"]["Text"];
            clause: string;
            cited: components["schemas"]["Text"];
            /** @description to be paid: what falls due less what is taken off */
            amountFen: components["schemas"]["Fen"] | null;
            amountMaxFen: components["schemas"]["Fen"];
            /**
             * @description what falls due
             * @default null
             */
            grossFen: components["schemas"]["Fen"] | null;
            /** @description how it came about */
            how?: components["schemas"]["Text"];
            /** @description the code of the illness paid for */
            illness?: string;
            /** @default [] */
            less: components["schemas"]["ClaimBenefitLess"][];
            /**
             * @description of a death benefit, what falls to each beneficiary; empty when a person must say who
             * @default []
             */
            shares: {
                name: string;
                percent: number;
                amountFen: components["schemas"]["Fen"];
            }[];
            ends: boolean;
            /**
             * @description what ends with it is the rider alone: the contract goes on
             * @default false
             */
            endsRider: boolean;
        };
        ClaimWaivedPremiums: {
            /** Format: uuid */
            policyId: string;
            policyNo: string;
            coverageId: string;
            title: components["schemas"]["Text"];
            clause: string;
            cited: components["schemas"]["Text"];
            endsRider: boolean;
        };
        ClaimFinding: {
            rule: string;
            version: number;
            /** @enum {string} */
            effect: "refer" | "note" | "shadow";
            words: components["schemas"]["Text"];
            /** @description the law or the clause it rests on */
            basis: string;
            /** Format: uuid */
            policyId?: string;
            clause?: string;
            regions: components["schemas"]["PageRegion"][];
        };
        ClaimAdjudication: {
            lines: components["schemas"]["ClaimLine"][];
            covers: components["schemas"]["ClaimCover"][];
            fixed: components["schemas"]["ClaimFixedBenefit"][];
            /** @default [] */
            waived: components["schemas"]["ClaimWaivedPremiums"][];
            claimedFen: components["schemas"]["Fen"];
            paidByOthersFen: components["schemas"]["Fen"];
            payFen: components["schemas"]["Fen"];
            /** @enum {string} */
            decision: "pay" | "refer";
            findings: components["schemas"]["ClaimFinding"][];
            /** @description id@version of every rule that was asked */
            rules: string[];
        };
        ClaimRecovery: {
            /** @description what was advanced beyond what was granted */
            owedFen: components["schemas"]["Fen"];
            repaidFen: components["schemas"]["Fen"];
            /** @description being collected from the account it was paid to */
            underWayFen: components["schemas"]["Fen"];
            /** @description still to be paid back */
            openFen: components["schemas"]["Fen"];
        };
        ClaimPayeeAmount: {
            place: number;
            amountFen: components["schemas"]["Fen"];
        };
        ClaimTrustSetting: {
            /** @description the most that is advanced on one claim; 0: nothing is */
            maxFen: components["schemas"]["Fen"];
            /** @description of what the papers come to so far */
            percent: number;
        };
        ClaimProductSetting: {
            auto: boolean;
            /** @description null: as for the whole store */
            autoPayMaxFen: components["schemas"]["Fen"] | null;
            /** @description null: as for the whole store */
            confidenceMin: number | null;
            /** @description of a thousand claims, so many are looked at by a person */
            auditPermille: number;
        };
        ClaimRuleSetting: {
            /** @enum {string} */
            mode: "on" | "shadow" | "off";
        };
        ClaimProductSettingAsked: {
            auto: boolean;
            /** @description null: as for the whole store */
            autoPayMaxFen: components["schemas"]["Fen"] | null;
            /** @description null: as for the whole store */
            confidenceMin: number | null;
            /** @description of a thousand claims, so many are looked at by a person */
            auditPermille: number;
            /** @description kept beside it, for whoever asks later */
            reason: string;
        };
        ClaimTrustSettingAsked: {
            /** @description the most that is advanced on one claim; 0: nothing is */
            maxFen: components["schemas"]["Fen"];
            /** @description of what the papers come to so far */
            percent: number;
            /** @description kept beside it, for whoever asks later */
            reason: string;
        };
        ClaimRuleSettingAsked: {
            /** @enum {string} */
            mode: "on" | "shadow" | "off";
            /** @description kept beside it, for whoever asks later */
            reason: string;
        };
        ClaimSettings: {
            products: {
                code: string;
                title: components["schemas"]["Text"];
                setting: components["schemas"]["ClaimProductSetting"];
            }[];
            trust: {
                /** @enum {string} */
                level: "known" | "trusted";
                needs: {
                    years: number;
                    paidWithoutDoubt: number;
                };
                setting: components["schemas"]["ClaimTrustSetting"];
            }[];
            rules: {
                id: string;
                version: number;
                /** @enum {string} */
                effect: "refer" | "note";
                basis: string;
                /** @enum {string} */
                mode: "on" | "shadow" | "off";
                /** @description cannot be switched off */
                stays: boolean;
                /** @description claims it would have handed over in the last 30 days, had it been on */
                shadows: number;
            }[];
        };
        ClaimSettingEntry: {
            /** Format: uuid */
            id: string;
            subject: string;
            body: unknown;
            reason: string;
            /** Format: date-time */
            setAt: string;
            setByName: string;
        };
        ClaimEstimateAsked: {
            /** Format: uuid */
            insuredId: string;
            /** @enum {string} */
            cause: "accident" | "illness";
            /** @enum {string} */
            visitKind: "outpatient" | "emergency" | "inpatient";
            /** @description what is treated: a diagnosis or an operation, in plain words */
            event: string;
            hospital?: string;
            amountFen: number;
            /**
             * @description what public insurance is expected to pay; 0 when it is not used
             * @default 0
             */
            publicPaidFen: components["schemas"]["Fen"];
            /**
             * @description of the cost, what stands outside the public list
             * @default 0
             */
            selfFundedFen: components["schemas"]["Fen"];
            stayDays?: number;
            /**
             * @description the policies to use, in that order; all that fit when empty
             * @default []
             */
            policyIds: string[];
        };
        ClaimEstimate: {
            amounts: components["schemas"]["ClaimAdjudication"];
            /** @description what is not known before the papers are there */
            uncertain: components["schemas"]["Text"][];
            /** @description what would be left to the customer: the cost less what public insurance and the covers pay */
            borneFen: components["schemas"]["Fen"];
        };
        ClaimLeakage: {
            /** @description claims looked through for no other reason than the draw: the denominator */
            looked: number;
            /** @description of these, paid otherwise or not at all */
            differing: number;
            /** @description what the machine would have paid for all of them */
            proposedFen: components["schemas"]["Fen"];
            /** @description too much, found by the second look */
            overFen: components["schemas"]["Fen"];
            /** @description too little, found by the second look */
            underFen: components["schemas"]["Fen"];
        };
        ClaimTotals: {
            /** @description claims that ended for the first time: the denominator */
            closed: number;
            /** @description of these, no person had a hand in it */
            byMachine: number;
            refused: number;
            /** @description a statutory clock had run out */
            late: number;
            paidFen: components["schemas"]["Fen"];
            /** @description from report to end, in seconds */
            medianS: number;
            p95S: number;
            /** @description ended again after a person was asked for */
            reviewed: number;
            /** @description of these, decided otherwise */
            changed: number;
        };
        ClaimScorecard: {
            month: string;
            totals: components["schemas"]["ClaimTotals"];
            edition: number;
            /** @description why it takes the place of the edition before */
            reason: string | null;
            /** Format: date-time */
            publishedAt: string;
            superseded: boolean;
        };
        ClaimFigures: {
            month: string;
            totals: components["schemas"]["ClaimTotals"];
            /** @description twelve at most, the last first */
            months: {
                /** @description claims that ended for the first time: the denominator */
                closed: number;
                /** @description of these, no person had a hand in it */
                byMachine: number;
                refused: number;
                /** @description a statutory clock had run out */
                late: number;
                paidFen: components["schemas"]["Fen"];
                /** @description from report to end, in seconds */
                medianS: number;
                p95S: number;
                /** @description ended again after a person was asked for */
                reviewed: number;
                /** @description of these, decided otherwise */
                changed: number;
                month: string;
            }[];
            products: {
                /** @description claims that ended for the first time: the denominator */
                closed: number;
                /** @description of these, no person had a hand in it */
                byMachine: number;
                refused: number;
                /** @description a statutory clock had run out */
                late: number;
                paidFen: components["schemas"]["Fen"];
                /** @description from report to end, in seconds */
                medianS: number;
                p95S: number;
                /** @description ended again after a person was asked for */
                reviewed: number;
                /** @description of these, decided otherwise */
                changed: number;
                code: string;
                title: components["schemas"]["Text"];
            }[];
            hospitals: {
                /** @description claims that ended for the first time: the denominator */
                closed: number;
                /** @description of these, no person had a hand in it */
                byMachine: number;
                refused: number;
                /** @description a statutory clock had run out */
                late: number;
                paidFen: components["schemas"]["Fen"];
                /** @description from report to end, in seconds */
                medianS: number;
                p95S: number;
                /** @description ended again after a person was asked for */
                reviewed: number;
                /** @description of these, decided otherwise */
                changed: number;
                hospitalId: string;
                name: string;
            }[];
            rules: {
                rule: string;
                referred: number;
                paidAsProposed: number;
                paidOtherwise: number;
                refused: number;
            }[];
            /** @description found by the random check */
            leakage: {
                whole: components["schemas"]["ClaimLeakage"];
                products: {
                    /** @description claims looked through for no other reason than the draw: the denominator */
                    looked: number;
                    /** @description of these, paid otherwise or not at all */
                    differing: number;
                    /** @description what the machine would have paid for all of them */
                    proposedFen: components["schemas"]["Fen"];
                    /** @description too much, found by the second look */
                    overFen: components["schemas"]["Fen"];
                    /** @description too little, found by the second look */
                    underFen: components["schemas"]["Fen"];
                    code: string;
                    title: components["schemas"]["Text"];
                }[];
                /** @description by what a rule had noted, or would have had on probation */
                rules: {
                    /** @description claims looked through for no other reason than the draw: the denominator */
                    looked: number;
                    /** @description of these, paid otherwise or not at all */
                    differing: number;
                    /** @description what the machine would have paid for all of them */
                    proposedFen: components["schemas"]["Fen"];
                    /** @description too much, found by the second look */
                    overFen: components["schemas"]["Fen"];
                    /** @description too little, found by the second look */
                    underFen: components["schemas"]["Fen"];
                    rule: string;
                }[];
            };
            /** @description three standard deviations from the three months before */
            moved: {
                /** @enum {string} */
                share: "byMachine" | "refused" | "late" | "reviewed";
                /** @description null: of all claims */
                product: components["schemas"]["Text"] | null;
                before: {
                    count: number;
                    of: number;
                };
                now: {
                    count: number;
                    of: number;
                };
            }[];
        };
        WantedPaper: {
            kind: string;
            title: components["schemas"]["Text"];
            why: components["schemas"]["Text"];
        };
        FoundClaim: {
            /** Format: uuid */
            id: string;
            insuredName: string;
            hospital: string;
            /** Format: date */
            happenedOn: string;
            /** @enum {string} */
            visitKind: "outpatient" | "emergency" | "inpatient";
            event: string;
            amountFen: components["schemas"]["Fen"];
            /** @description what would be paid now; null where a person has to look */
            payFen: components["schemas"]["Fen"] | null;
            /**
             * Format: uuid
             * @description where it is paid unless said otherwise
             */
            accountId: string;
            /** Format: date-time */
            foundAt: string;
        };
        ClaimMessage: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /**
             * @description a note is seen by the desk alone
             * @enum {string}
             */
            by: "customer" | "staff" | "note";
            staffName: string | null;
            words: string;
        };
        /** @description amounts in fen, days YYYY-MM-DD, a kind by its id */
        ClaimCorrection: {
            /** Format: uuid */
            documentId: string;
            at: components["schemas"]["ReadingPlace"];
            value: string;
        };
        ClaimPersonDecision: {
            /** @constant */
            outcome: "pay";
            /** @description the last event the adjuster saw */
            seenSeq: number;
            amounts: {
                /** Format: uuid */
                policyId: string;
                coverageId: string;
                /** @description index of the line of expense; null for a fixed benefit */
                line: number | null;
                amountFen: components["schemas"]["Fen"];
            }[];
            /**
             * @description who gets how much, where payees are named
             * @default []
             */
            payees: components["schemas"]["ClaimPayeeAmount"][];
            reason: string;
        } | {
            /** @constant */
            outcome: "refuse";
            seenSeq: number;
            reasons: components["schemas"]["Text"][];
            articles: string[];
        };
        ClaimPayee: {
            name: string;
            idNumber: unknown;
            account: {
                number: string;
                /** @description as it stands on the card: the payee’s own name, or the guardian’s */
                holder: string;
                bank?: string;
            };
            /** @description of a minor: who receives the money */
            guardian?: {
                name: string;
                idNumber: unknown;
                /**
                 * Format: uuid
                 * @description a paper of the claim that shows it, where none is on record
                 */
                proofId?: string;
            };
        };
        ClaimQueueItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            claimNo: string;
            kind: string;
            insuredName: string;
            /** Format: date */
            happenedOn: string;
            /** @enum {string} */
            reason: "referred" | "review-asked" | "payment-failed" | "appeal" | "refusal-proposed" | "more-evidence" | "message" | "low-score";
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            /** Format: date-time */
            openedAt: string;
            /** @description who has taken it on */
            heldByName: string | null;
            /** @description what the claim is about: the expense and the sums that fall due */
            valueFen: components["schemas"]["Fen"] | null;
            hospital: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description 保险法 §25: what is certain is due by this day, and a person has to fix it */
            partDueOn: string | null;
            /** @description the customer had the last word in the conversation */
            unanswered: boolean;
        };
        DecidedClaim: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            claimNo: string;
            kind: string;
            insuredName: string;
            /** Format: date */
            happenedOn: string;
            /** @enum {string} */
            outcome: "pay" | "refuse";
            payFen: components["schemas"]["Fen"];
            /** @enum {string} */
            by: "machine" | "person";
            /** Format: date-time */
            at: string;
        };
        ClaimAdvance: {
            /** @description the last event the adjuster saw */
            seenSeq: number;
            /** @description what is certain in all, with what was paid before */
            amounts: {
                /** Format: uuid */
                policyId: string;
                coverageId: string;
                /** @description index of the line of expense; null for a fixed benefit */
                line: number | null;
                amountFen: components["schemas"]["Fen"];
            }[];
            reason: string;
        };
        ClaimRefusalSettled: {
            /** @constant */
            outcome: "confirm";
            seenSeq: number;
        } | {
            /** @constant */
            outcome: "send-back";
            seenSeq: number;
            words: string;
        };
        ClaimPayeeState: {
            /** @description masked, unless it is one’s own */
            name: string;
            /** @enum {string} */
            state: "named" | "paying" | "paid" | "failed";
            /** @description paid or on its way; null where it is not one’s own */
            amountFen: components["schemas"]["Fen"] | null;
            throughGuardian: boolean;
        };
        ClaimWorkPayee: {
            place: number;
            name: string;
            receiver: string;
            basis: string | null;
            account: string;
            /** @enum {string} */
            state: "named" | "paying" | "paid" | "failed";
            /** @description paid or on its way */
            paidFen: components["schemas"]["Fen"];
        };
        ClaimEvent: {
            seq: number;
            /** Format: date-time */
            at: string;
            kind: string;
            words: components["schemas"]["Text"];
            /** @enum {string} */
            by: "customer" | "staff" | "system";
        };
        ClaimClock: {
            kind: string;
            title: components["schemas"]["Text"];
            basis: string;
            /** Format: date */
            dueOn: string;
            paused: boolean;
            stopped: boolean;
        };
        ClaimRecording: {
            /** Format: uuid */
            id: string;
            ms: number;
            /** @description as it was heard, before anybody corrected it */
            heard: string;
            /** Format: date-time */
            at: string;
        };
        ClaimBrief: {
            /** Format: uuid */
            id: string;
            claimNo: string;
            /** @enum {string} */
            state: "reading" | "with-a-person" | "supplement" | "paying" | "paid" | "refused";
            /** @enum {string} */
            kind: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            insuredName: string;
            event: string;
            /** Format: date */
            happenedOn: string;
            /** Format: date-time */
            openedAt: string;
            /** @description what has been granted; null while nothing is */
            payFen: components["schemas"]["Fen"] | null;
        };
        Claim: {
            /** Format: uuid */
            id: string;
            claimNo: string;
            /** @enum {string} */
            state: "reading" | "with-a-person" | "supplement" | "paying" | "paid" | "refused";
            /** @enum {string} */
            kind: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            insuredName: string;
            event: string;
            /** Format: date */
            happenedOn: string;
            /** Format: date-time */
            openedAt: string;
            /** @description what has been granted; null while nothing is */
            payFen: components["schemas"]["Fen"] | null;
            /** @description number of the last event: pass it as Last-Event-ID to go on from here */
            seq: number;
            /** Format: uuid */
            insuredId: string;
            /** Format: uuid */
            requestId: string;
            turn: {
                who: components["schemas"]["Text"];
                why: components["schemas"]["Text"][];
            } | null;
            clocks: components["schemas"]["ClaimClock"][];
            events: components["schemas"]["ClaimEvent"][];
            claimedFen: components["schemas"]["Fen"] | null;
            decision: {
                /** @enum {string} */
                by: "machine" | "person";
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "pay" | "refuse";
                reasons: components["schemas"]["Text"][];
                articles: string[];
                /** @description null for a refusal: what was calculated is not paid */
                amounts: components["schemas"]["ClaimAdjudication"] | null;
            } | null;
            wanted: components["schemas"]["WantedPaper"][];
            mayAskReview: boolean;
            /** @description a person’s decision stands: somebody else may look anew, once */
            mayAppeal: boolean;
            mayAddPapers: boolean;
            mayRate: boolean;
            documents: {
                /** Format: uuid */
                id: string;
                state: string;
                kind?: string;
                /** @description a hospital told it: there is no page to look at */
                told: boolean;
            }[];
            recordings: components["schemas"]["ClaimRecording"][];
            /** @description advanced beyond what was granted */
            recovery: components["schemas"]["ClaimRecovery"] | null;
            /** @description empty where all goes to the account named with the claim */
            payees: components["schemas"]["ClaimPayeeState"][];
        };
        ClaimWorkbench: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            claimNo: string;
            /** @description pass it back as seenSeq with a decision */
            seq: number;
            /** @enum {string} */
            state: "reading" | "with-a-person" | "supplement" | "paying" | "paid" | "refused";
            /** @enum {string} */
            kind: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            /** Format: date */
            happenedOn: string;
            filedBy: string;
            insured: {
                /** Format: uuid */
                customerId: string;
                name: string;
                /** Format: date */
                birthDate: string;
            };
            /** @enum {string} */
            payee: "insured" | "guardian" | "other";
            /** @description who is paid, when that is not the account named with the claim */
            payees: components["schemas"]["ClaimWorkPayee"][];
            report: {
                /** @enum {string} */
                kind?: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
                /** Format: date */
                happenedOn: string;
                happenedTime?: string;
                place?: string;
                /** @enum {string} */
                cause: "accident" | "illness";
                event: string;
                diagnosis?: string;
                diagnosisCode?: string;
                hospital?: string;
                /** @enum {string} */
                visitKind: "outpatient" | "emergency" | "inpatient";
                amountFen?: number;
                otherInsurer?: boolean;
                reimbursedFen?: number;
                thirdParty?: boolean;
                waived?: {
                    kind: string;
                    reason: string;
                }[];
                said?: string;
            } | null;
            recordings: components["schemas"]["ClaimRecording"][];
            papers: {
                /** Format: uuid */
                documentId: string;
                state: string;
                kind?: string;
                kindConfidence?: number;
                /** @description what the file holds when it is more than one paper: each with its pages; kind is the first one’s */
                papers?: {
                    /** @enum {string} */
                    kind: "medical-invoice" | "itemised-bill" | "diagnosis-certificate" | "outpatient-record" | "discharge-summary" | "prescription" | "examination-report" | "pathology-report" | "surgery-record" | "id-card" | "household-register" | "birth-certificate" | "bank-card" | "vat-invoice" | "repair-invoice" | "train-ticket" | "accident-proof" | "traffic-liability" | "death-certificate" | "disability-appraisal" | "driving-licence" | "vehicle-licence" | "unknown";
                    kindConfidence: number;
                    pages: number[];
                }[];
                quality?: {
                    ok: boolean;
                    /** @enum {string} */
                    reason?: "blank" | "blurred" | "small" | "unreadable";
                    score: number;
                };
                pages: {
                    width: number;
                    height: number;
                    /** @description address of the upright page */
                    image: string;
                }[];
                fields: {
                    name: string;
                    value: string;
                    raw: string;
                    confidence: number;
                    page: number;
                    region: [
                        number,
                        number,
                        number,
                        number
                    ];
                    /** @description where it stands in what another system told */
                    origin?: string;
                    /** @constant */
                    corrected?: true;
                }[];
                billLines: {
                    name: string;
                    category?: string;
                    unit?: string;
                    unitPriceFen?: number;
                    quantity?: number;
                    amountFen: number;
                    /** @enum {string} */
                    listClass?: "甲" | "乙" | "丙" | "自费";
                    page: number;
                    region: [
                        number,
                        number,
                        number,
                        number
                    ];
                    /** @description where it stands in what another system told */
                    origin?: string;
                    confidence: number;
                    /** @constant */
                    corrected?: true;
                    /** @description the drug in the national catalogue that the name was found to be */
                    catalogue?: {
                        name: string;
                        /** @enum {string} */
                        listClass: "A" | "B";
                        form: string;
                        restriction: string;
                    };
                }[];
                checks: {
                    id: string;
                    passed: boolean;
                    detail: string;
                    /** @default 0 */
                    page: number;
                }[];
            }[];
            covers: {
                /** Format: uuid */
                policyId: string;
                policyNo: string;
                productCode: string;
                coverageId: string;
                title: components["schemas"]["Text"];
                clause: components["schemas"]["Text"];
                inForce: boolean;
                states: string[];
                reasons: components["schemas"]["Text"][];
                /** Format: date */
                waitingUntil?: string;
                sumInsuredFen: components["schemas"]["Fen"];
                used: {
                    paidForAccidentFen: components["schemas"]["Fen"];
                    paidInYearFen: components["schemas"]["Fen"];
                    deductedForAccidentFen: components["schemas"]["Fen"];
                    deductedInYearFen: components["schemas"]["Fen"];
                };
            }[];
            /** @description kinds of papers still missing, but those said not to be had */
            missing: string[];
            /** @description what adjudication says now, corrections included */
            proposal: components["schemas"]["ClaimAdjudication"] | null;
            /** @description paid or ordered before: a decision pays what is above it */
            paidFen: components["schemas"]["Fen"];
            decisions: {
                no: number;
                /** @enum {string} */
                by: "machine" | "person";
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "pay" | "refer" | "refuse";
                payFen: components["schemas"]["Fen"];
            }[];
            /** @description what waits, and who has taken it on */
            task: {
                /** @enum {string} */
                reason: "referred" | "review-asked" | "payment-failed" | "appeal" | "refusal-proposed" | "more-evidence" | "message" | "low-score";
                heldBy: string | null;
                heldByName: string | null;
            } | null;
            /** @description proposed by one person, to be confirmed or sent back by another */
            refusal: {
                byName: string;
                mine: boolean;
                /** Format: date-time */
                at: string;
                reasons: components["schemas"]["Text"][];
                articles: string[];
            } | null;
            /** @description an appeal is open and this member of staff had the claim before it */
            isBarred: boolean;
            /** @description the last fifty, the last first; notes included */
            messages: components["schemas"]["ClaimMessage"][];
            /** @description advanced beyond what was granted */
            recovery: components["schemas"]["ClaimRecovery"] | null;
            /** @description how far the customer is trusted with money before a claim is certain, and why */
            trust: {
                level: ("known" | "trusted") | null;
                because: components["schemas"]["Text"][];
            };
            rating: {
                score: number;
                comment: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            clocks: components["schemas"]["ClaimClock"][];
            events: components["schemas"]["ClaimEvent"][];
            hospital: {
                name: string;
                /** @description claims of its patients that ended within a year */
                year: components["schemas"]["ClaimTotals"];
            } | null;
        };
        ClaimProposal: {
            seq: number;
            proposal: components["schemas"]["ClaimAdjudication"];
        };
        UrgentHelp: {
            /** @enum {string} */
            kind: "trapped" | "bleeding" | "unconscious" | "chest-pain" | "stroke" | "breathing" | "poison" | "fire" | "electric" | "drowning" | "burn" | "injured" | "self-harm" | "violence";
            title: components["schemas"]["Text"];
            calls: {
                number: string;
                name: components["schemas"]["Text"];
            }[];
            steps: components["schemas"]["Text"][];
            later: components["schemas"]["Text"];
        };
        ReportQuestion: {
            /** @enum {string} */
            field: "insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty";
            asks: components["schemas"]["Text"];
            choices: components["schemas"]["Text"][];
            label: components["schemas"]["Text"];
        };
        SentenceReport: {
            /** Format: uuid */
            insured?: string;
            /** @description who it may be, when more than one of the family fits */
            candidates: string[];
            /** Format: date */
            happenedOn?: string;
            happenedTime?: string;
            place?: string;
            /** @enum {string} */
            cause?: "accident" | "illness";
            event?: string;
            diagnosis?: {
                /** @description ICD-10 */
                code: string;
                name: string;
            };
            hospital?: string;
            /** @enum {string} */
            visitKind?: "outpatient" | "emergency" | "inpatient";
            amountFen?: components["schemas"]["Fen"];
            reimbursedFen?: components["schemas"]["Fen"];
            /** @constant */
            thirdParty?: true;
            /**
             * @description asked for beyond the cost of a treatment
             * @enum {string}
             */
            benefit?: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
            /** @description said before anything is asked */
            condolence?: components["schemas"]["Text"];
            /**
             * @description a treatment still to come: it can be worked out beforehand
             * @constant
             */
            planned?: true;
            /** @description UTF-16 offsets into the sentence */
            understood: {
                /** @enum {string} */
                field: "insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty";
                from: number;
                to: number;
            }[];
            /** @description what is still needed */
            ask: ("insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty")[];
            /** @description the next thing to ask */
            question?: components["schemas"]["ReportQuestion"];
            /** @description what to do now, before any form */
            urgent?: components["schemas"]["UrgentHelp"];
            /** @description an open claim that may be of the same event */
            alike?: {
                /** Format: uuid */
                claimId: string;
                claimNo: string;
                event: string;
                /** Format: date */
                happenedOn: string;
            };
        };
        ArticleWarning: {
            /** @constant */
            kind: "duplicate";
            other: string;
            mine: string;
            theirs: string;
            likeness: number;
        } | {
            /** @constant */
            kind: "contradiction";
            other: string;
            unit: string;
            mine: number[];
            theirs: number[];
        } | {
            /** @constant */
            kind: "unlike-clause";
            product: string;
            anchor: string;
            unit: string;
            mine: number[];
            theirs: number[];
        } | {
            /** @constant */
            kind: "stale";
            cited: {
                of: string;
                anchor: string;
                /** @enum {string} */
                because: "changed" | "gone";
            };
        };
        ArticleRow: {
            id: string;
            title: components["schemas"]["Text"];
            owner: string;
            /** @enum {string} */
            state: "draft" | "in-review" | "published" | "retired";
            publishedVersion: number | null;
            newestVersion: number;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
            validTo: string | null;
            checks: number;
            stale: {
                of: string;
                anchor: string;
                /** @enum {string} */
                because: "changed" | "gone";
            }[];
        };
        ArticleVersion: {
            version: number;
            /** @enum {string} */
            state: "draft" | "in-review" | "returned" | "published" | "replaced";
            content: {
                ask: {
                    zh: string[];
                    en: string[];
                };
                answer: components["schemas"]["Text"];
                /** @default [] */
                basis: string[];
                /** @default [] */
                citations: {
                    product: string;
                    anchor: string;
                    hash?: string;
                }[];
                /** @default [] */
                products: string[];
                /** Format: date */
                validFrom?: string;
                /** Format: date */
                validTo?: string;
                service?: string;
                /** @constant */
                action?: "hand-over";
                /** @default [] */
                checks: {
                    say: string;
                    expects?: string;
                }[];
            };
            origin: {
                /** @constant */
                kind: "desk";
            } | {
                /** @constant */
                kind: "file";
                hash: string;
            } | {
                /** @constant */
                kind: "document";
                name: string;
                place: string;
            } | {
                /** @constant */
                kind: "questions";
                count: number;
                customers: number;
            };
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
            /** @description written by who asks: somebody else publishes it */
            mine: boolean;
            returnedWhy: string | null;
        };
        AnswerTrial: {
            id: string;
            versionA: number;
            versionB: number;
            shareB: number;
            /** Format: date-time */
            begunAt: string;
            begunBy: string;
            endedAt: string | null;
            endedBy: string | null;
            kept: ("a" | "b") | null;
        };
        Article: {
            id: string;
            title: components["schemas"]["Text"];
            owner: string;
            /** @enum {string} */
            state: "draft" | "in-review" | "published" | "retired";
            publishedVersion: number | null;
            retiredAt: string | null;
            versions: components["schemas"]["ArticleVersion"][];
            events: {
                version: number;
                /** @enum {string} */
                kind: "submitted" | "returned" | "published" | "retired" | "trial-begun" | "trial-ended";
                /** Format: date-time */
                at: string;
                by: string;
                note: string | null;
            }[];
            /** @description of the newest version */
            warnings: components["schemas"]["ArticleWarning"][];
            trials: components["schemas"]["AnswerTrial"][];
        };
        CheckedQuestion: {
            article: string;
            say: string;
            expects: string;
            got: string;
            ok: boolean;
        };
        ArticleImport: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "docx" | "pdf" | "markdown";
            /** @enum {string} */
            state: "waiting" | "reading" | "done" | "failed";
            /** Format: date-time */
            at: string;
            by: string;
            /** @description the drafts made, and what was not understood */
            outcome: {
                drafts: {
                    articleId: string;
                    place: string;
                }[];
                skipped: {
                    /** @enum {string} */
                    kind: "before-heading" | "picture" | "table" | "empty-section" | "scanned-page" | "no-heading";
                    place: string;
                }[];
            } | null;
        };
        Filling: {
            /** Format: uuid */
            requestId: string;
            serviceId: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            at: "field" | "confirm" | "form";
            asked?: {
                step: string;
                field: string;
            };
            given: {
                [key: string]: unknown;
            };
            told: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            skipped: string[];
            last?: {
                step: string;
                field: string;
            };
            paused: string[];
        };
        AnswerSource: {
            title: components["schemas"]["Text"];
            clause: string;
            text?: components["schemas"]["Text"];
            quote?: components["schemas"]["Text"];
            productCode?: string;
            version?: string;
            anchor?: string;
            articleId?: string;
        };
        AnswerOrigin: {
            of: components["schemas"]["Text"];
            what: components["schemas"]["Text"];
            by: string;
            values: string[];
            /** Format: date */
            asOf: string;
            /** Format: uuid */
            policyId?: string;
            /** Format: uuid */
            claimId?: string;
            /** Format: uuid */
            requestId?: string;
        };
        AnswerAction: {
            /** @enum {string} */
            kind: "start-service" | "open-policy" | "open-claim" | "open-product" | "more" | "hand-over" | "call" | "open-request" | "open-estimate";
            label: components["schemas"]["Text"];
            serviceId?: string;
            /** Format: uuid */
            policyId?: string;
            /** Format: uuid */
            claimId?: string;
            /** Format: uuid */
            requestId?: string;
            inChat?: boolean;
            productCode?: string;
            phone?: string;
            prefill?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        Reporting: {
            sentence: string;
            /** @enum {string} */
            asked: "insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty";
            skipped: ("insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty")[];
        };
        GapCluster: {
            /** Format: uuid */
            id: string;
            /** @description names and numbers of people are masked */
            sentence: string;
            count: number;
            customers: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            reasons: {
                [key: string]: number;
            };
            nearest: {
                id: string;
                title: string;
                /** @description 0 to 1 */
                likeness: number;
            } | null;
        };
        /** @description a drafted answer: words of a clause or an article, for a person to approve */
        GapDraft: {
            /** Format: uuid */
            id: string;
            /** @description names and numbers of people are masked */
            sentence: string;
            count: number;
            customers: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            reasons: {
                [key: string]: number;
            };
            nearest: {
                id: string;
                title: string;
                /** @description 0 to 1 */
                likeness: number;
            } | null;
            examples: string[];
            draft: {
                ask: {
                    zh: string[];
                    en: string[];
                };
                answer: components["schemas"]["Text"];
                /** @default [] */
                basis: string[];
                /** @default [] */
                citations: {
                    product: string;
                    anchor: string;
                    hash?: string;
                }[];
                /** @default [] */
                products: string[];
                /** Format: date */
                validFrom?: string;
                /** Format: date */
                validTo?: string;
                service?: string;
                /** @constant */
                action?: "hand-over";
                /** @default [] */
                checks: {
                    say: string;
                    expects?: string;
                }[];
            };
            /** @description the nearest article with these questions added */
            intoNearest: {
                ask: {
                    zh: string[];
                    en: string[];
                };
                answer: components["schemas"]["Text"];
                /** @default [] */
                basis: string[];
                /** @default [] */
                citations: {
                    product: string;
                    anchor: string;
                    hash?: string;
                }[];
                /** @default [] */
                products: string[];
                /** Format: date */
                validFrom?: string;
                /** Format: date */
                validTo?: string;
                service?: string;
                /** @constant */
                action?: "hand-over";
                /** @default [] */
                checks: {
                    say: string;
                    expects?: string;
                }[];
            } | null;
            from: {
                /** @enum {string} */
                kind: "clause" | "article";
                title: string;
                /** @description 0 to 1 */
                likeness: number;
            }[];
        };
        ModelCall: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            purpose: "rephrase" | "resolve" | "draft";
            scenario: string;
            model: string;
            tokensIn: number;
            tokensOut: number;
            /** @description millionths of a yuan, by the configured price */
            costMicroYuan: number;
            tookMs: number;
            accepted: boolean;
            /** @description why its words were not shown */
            because: string | null;
        };
        ModelSetting: {
            scenario: string;
            isOff: boolean;
            /** Format: date-time */
            setAt: string;
            setByName: string;
        };
        AskMemory: {
            agreements: {
                /** @enum {string} */
                purpose: "ask-memory" | "language-model";
                text: components["schemas"]["Text"];
                given: boolean;
            }[];
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                matter: components["schemas"]["Text"];
            }[];
        };
        SeatHours: {
            workdays: {
                from: string;
                to: string;
            } | null;
            otherDays: {
                from: string;
                to: string;
            } | null;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "customer" | "store" | "staff";
            staffName: string | null;
            /** @enum {string} */
            channel: "chat" | "phone" | "mail";
            sentence?: string;
            reply?: {
                /** @enum {string} */
                kind: "facts" | "cited" | "do" | "unknown" | "urgent" | "person" | "talk";
                says: components["schemas"]["Text"];
                /** @enum {string} */
                language: "zh" | "en";
                sources: components["schemas"]["AnswerSource"][];
                origins: components["schemas"]["AnswerOrigin"][];
                actions: components["schemas"]["AnswerAction"][];
                suggestions: components["schemas"]["Text"][];
                reporting?: components["schemas"]["Reporting"];
                said?: {
                    scenario: string;
                    slots: {
                        policy?: string;
                        person?: string;
                        date?: string;
                        period?: string;
                        amount?: number;
                        disease?: string;
                        hospital?: string;
                        service?: string;
                    };
                };
                filling?: components["schemas"]["Filling"];
                known: boolean;
            };
            call?: {
                /** Format: date-time */
                at: string;
                minutes: number;
            };
            mail?: {
                subject: string;
                documentIds: string[];
                refused: number;
            };
        };
        SeatConversation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
            staffName: string | null;
            rating: number | null;
            messages: components["schemas"]["Message"][];
            /** Format: uuid */
            customerId: string;
            customerName: string;
            mine: boolean;
            /** @enum {string} */
            skill: "complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general";
            passedWith: string | null;
            notes: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                staffName: string;
                words: string;
            }[];
            minutes: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                staffName: string;
                wanted: string;
                done: string;
            }[];
            /** @description colleagues who have it open */
            others: {
                staffName: string;
                isWriting: boolean;
            }[];
        };
        StrayMail: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            why: "no-thread" | "other-sender";
            /** @description as the mail says: anybody can write that */
            from: string;
            subject: string;
            text: string;
            /** @description how many there were; none is kept */
            attachments: number;
        };
        RatingCase: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** Format: uuid */
            conversationId: string;
            /** @enum {string} */
            state: "open" | "contacted" | "mended" | "closed";
            score: number;
            reason: ("wrong" | "not-solved" | "too-slow" | "no-person" | "unclear" | "other") | null;
            /** @description what the customer said last, and their comment */
            said: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            dueAt: string;
            isLate: boolean;
            ownerName: string | null;
            done: string | null;
        };
        CallWindow: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        PersonAwaited: {
            /** @description how many wait before */
            before: number;
            /** @description null when it cannot be told */
            expectedSeconds: number | null;
            /** @description why it cannot be told */
            unknown: ("nobody-there" | "no-experience") | null;
            isAfterHours: boolean;
            /** @description when somebody is back, after hours */
            backAt: string | null;
            /** @description when a call can be promised */
            callWindows: components["schemas"]["CallWindow"][];
            /** @description the number on record, masked */
            phone: string | null;
        };
        Conversation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
            staffName: string | null;
            rating: number | null;
            messages: components["schemas"]["Message"][];
            waiting: components["schemas"]["PersonAwaited"] | null;
            /** @description the call that was asked for */
            callBack: components["schemas"]["CallWindow"] | null;
            /** @description whether to ask now how it went */
            asksRating: boolean;
            /** @description a low rating is followed up: by when */
            lowRating: {
                reason: ("wrong" | "not-solved" | "too-slow" | "no-person" | "unclear" | "other") | null;
                /** Format: date-time */
                dueAt: string;
                isClosed: boolean;
            } | null;
        };
        EarlierConversation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            touchedAt: string;
            /** @description what the customer said last */
            lastSentence: string;
            /** @description a person wrote something that was not read yet */
            isUnread: boolean;
        };
        CannedAnswer: {
            name: string;
            version: number;
            skill: ("complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general") | null;
            words: components["schemas"]["Text"];
            /** Format: date-time */
            at: string;
            byName: string;
        };
        CallBackTask: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            conversationId: string;
            customerName: string;
            /** @description masked */
            phone: string | null;
            /** @enum {string} */
            skill: "complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            isLate: boolean;
        };
        QueuedConversation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
            staffName: string | null;
            /** @enum {string} */
            skill: "complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general";
            /** Format: date-time */
            handedOverAt: string;
            /** @description until the first reply, or until now */
            waitedSeconds: number;
            /** @description without a reply for longer than is promised */
            isLate: boolean;
            /** @description a colleague passed it to you */
            isForMe: boolean;
            lastSentence: string;
        };
        Seat: {
            /** Format: uuid */
            staffId: string;
            staffName: string;
            skills: ("complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general")[];
            isPresent: boolean;
        };
        SeatPromise: {
            promiseSeconds: number;
            rows: {
                skill: ("complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general") | "all";
                waiting: number;
                /** @description present now */
                seats: number;
                longestSeconds: number | null;
                /** @description answered within the promise in the last 24 hours, in 1/10000 */
                inTimeBp: number | null;
                firstReplyMedianSeconds: number | null;
            }[];
        };
        SeatContext: {
            policies: {
                /** Format: uuid */
                id: string;
                number: string;
                title: components["schemas"]["Text"];
                /** @enum {string} */
                role: "owner" | "insured";
                states: string[];
                /** Format: date */
                paidTo: string;
            }[];
            requests: {
                /** Format: uuid */
                id: string;
                title: components["schemas"]["Text"];
                state: string;
            }[];
            claims: {
                /** Format: uuid */
                id: string;
                claimNo: string;
                /** @enum {string} */
                state: "reading" | "with-a-person" | "supplement" | "paying" | "paid" | "refused";
                /** Format: date */
                happenedOn: string;
            }[];
            ratings: {
                /** Format: date-time */
                at: string;
                score: number;
                comment: string | null;
            }[];
        };
        DraftReply: {
            says: components["schemas"]["Text"];
            /** @enum {string} */
            language: "zh" | "en";
            sources: components["schemas"]["AnswerSource"][];
            /** @description false when the store would not have known */
            isSure: boolean;
        };
        Share: {
            count: number;
            of: number;
            /** @description 0 to 1; null when there is nothing to count */
            low: number | null;
            high: number | null;
        };
        AskFigure: {
            /** @description a matter, or the Monday of a week */
            key: string;
            title: components["schemas"]["Text"];
            /** @description a customer with one matter, until half an hour passed without it */
            contacts: number;
            /** @description of those older than 72 hours: known, not handed over, nobody came back with the same matter */
            solved: components["schemas"]["Share"];
            /** @description of those older than 72 hours: came back with the same matter */
            again: components["schemas"]["Share"];
            handedOver: components["schemas"]["Share"];
            unknown: components["schemas"]["Share"];
            /** @description of the answers drawn at random and judged right or wrong */
            wrong: components["schemas"]["Share"];
            unclear: number;
            /** @description drawn at random, judged or not */
            drawn: number;
            /** @description from the question to the answer; to the person’s first words where one took over */
            medianMs: number | null;
        };
        AnswerToJudge: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            conversationId: string;
            matter: string;
            title: components["schemas"]["Text"];
            /** Format: date-time */
            askedAt: string;
            question: string;
            answer: string;
        };
        AskContact: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: date-time */
            at: string;
            matter: string;
            title: components["schemas"]["Text"];
            /** @description names and numbers of people are masked */
            question: string;
            answer: string;
            handedOver: boolean;
            again: boolean;
            settled: boolean;
            rating: number | null;
            verdict: ("right" | "wrong" | "unclear") | null;
        };
        AnybodyAnswer: {
            /** @enum {string} */
            kind: "facts" | "cited" | "do" | "unknown" | "urgent" | "person" | "talk";
            says: components["schemas"]["Text"];
            /** @enum {string} */
            language: "zh" | "en";
            known: boolean;
            sources: components["schemas"]["AnswerSource"][];
            suggestions: components["schemas"]["Text"][];
            links: {
                label: components["schemas"]["Text"];
                /** @description at the store */
                path: string;
            }[];
        };
        AskAnswer: {
            /** @enum {string} */
            kind: "facts" | "cited" | "do" | "unknown" | "urgent" | "person" | "talk";
            says: components["schemas"]["Text"];
            /** @enum {string} */
            language: "zh" | "en";
            sources: components["schemas"]["AnswerSource"][];
            origins: components["schemas"]["AnswerOrigin"][];
            actions: components["schemas"]["AnswerAction"][];
            suggestions: components["schemas"]["Text"][];
            reporting?: components["schemas"]["Reporting"];
            said?: {
                scenario: string;
                slots: {
                    policy?: string;
                    person?: string;
                    date?: string;
                    period?: string;
                    amount?: number;
                    disease?: string;
                    hospital?: string;
                    service?: string;
                };
            };
            filling?: components["schemas"]["Filling"];
            known: boolean;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            messageId: string;
            /** @enum {string} */
            with: "store" | "waiting" | "person" | "closed";
        };
        OutboxMessage: {
            /** Format: uuid */
            id: string;
            topic: string;
            /** @description what the topic is, in words */
            about: components["schemas"]["Text"];
            /** Format: date-time */
            dueAt: string;
            attempts: number;
            lastError: string | null;
            deadAt: string | null;
        };
        Clock: {
            /** Format: date-time */
            now: string;
            /** Format: date */
            today: string;
            movable: boolean;
            aheadMs: number;
        };
        Session: {
            /** Format: uuid */
            id: string;
            agent: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            seenAt: string;
            isThis: boolean;
        };
        Signature: {
            valid: boolean;
            altered: ("statement" | "strokes" | "signer" | "document")[];
            document?: {
                kind: string;
                sha256: string;
                title: components["schemas"]["Text"];
            };
            /** Format: date-time */
            signedAt?: string;
            /** @enum {string} */
            level?: "code" | "id" | "face";
            strokes?: string;
        };
        IdentityState: {
            /** @enum {string} */
            level: "code" | "id" | "face";
            levelUntil: string | null;
            idTriesLeft: number;
            faceTriesLeft: number;
            hasIdPhoto: boolean;
            faceConsent: {
                purpose: string;
                version: string;
                text: components["schemas"]["Text"];
                given: boolean;
            };
            /** @description a call asked for in this session, still open */
            call: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                askedAt: string;
            } | null;
        };
        IdentityCall: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            customerId: string;
            /** Format: date-time */
            askedAt: string;
            /** @description masked */
            name: string;
            phone?: string;
        };
        CustomerPage: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @enum {string} */
            sex: "F" | "M";
            /** Format: date */
            birthDate: string;
            idNumber?: string;
            phone?: string;
            email?: string;
            address?: string;
            occupationClass: number;
            /** @enum {string} */
            publicInsurance: "employee" | "resident" | "none";
            /** @enum {string} */
            tier: "standard" | "silver" | "gold";
            family: components["schemas"]["FamilyMember"][];
        };
        ClaimColleague: {
            /** Format: uuid */
            staffId: string;
            name: string;
            involved: boolean;
        };
        Transcript: {
            text: string;
            /** @description what the recognition took */
            ms: number;
            /** Format: uuid */
            recordingId?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listLawNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CitedName"][];
                    };
                };
            };
        };
    };
    listLawRules: {
        parameters: {
            query?: {
                search?: string;
                /** @description as cited anywhere, e.g. 保险法 §36 */
                article?: string;
                /** @description the rules in force on this day; today when not said */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        caution: components["schemas"]["Text"];
                        law?: components["schemas"]["Text"];
                        items: components["schemas"]["LawRule"][];
                    };
                };
            };
        };
    };
    sendSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresInSeconds: number;
                        againInSeconds: number;
                    };
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signInStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                    totp: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        staffId: string;
                    };
                };
            };
        };
    };
    signOutStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getStaffMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMe"];
                };
            };
        };
    };
    getStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        staff: components["schemas"]["StaffMe"] | null;
                    };
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        me: components["schemas"]["Me"] | null;
                    };
                };
            };
        };
    };
    setPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    largePrint: boolean | null;
                };
            };
        };
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Session"][];
                    };
                };
            };
        };
    };
    endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Consent"][];
                    };
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signature"];
                };
            };
        };
    };
    getIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityState"];
                };
            };
        };
    };
    verifyIdNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    idNumber: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaisedLevel"];
                };
            };
        };
    };
    verifyFace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description JPEG, PNG or WebP, base64, with or without a data: head; at most 5 MB */
                    photo: string;
                    /**
                     * @description agrees to the words of `faceConsent`; needed the first time
                     * @default false
                     */
                    consent?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaisedLevel"];
                };
            };
        };
    };
    askForIdentityCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        callId: string;
                    };
                };
            };
        };
    };
    listIdentityCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityCall"][];
                    };
                };
            };
        };
    };
    closeIdentityCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirmed: boolean;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listInbox: {
        parameters: {
            query?: {
                phone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InboxMessage"][];
                    };
                };
            };
        };
    };
    openVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    paper: "id-card" | "household-register" | "passport" | "travel-permit" | "residence-permit";
                    number: string;
                    name: string;
                    /** @description the person is the one in the picture; else the check reaches `id` only */
                    isAlike: boolean;
                    /**
                     * Format: uuid
                     * @description the paper, photographed
                     */
                    documentId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
        };
    };
    getVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
        };
    };
    checkVisitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    paper: "id-card" | "household-register" | "passport" | "travel-permit" | "residence-permit";
                    number: string;
                    name: string;
                    /** @description the person is the one in the picture; else the check reaches `id` only */
                    isAlike: boolean;
                    /**
                     * Format: uuid
                     * @description the paper, photographed
                     */
                    documentId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
        };
    };
    endVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDemoInbox: {
        parameters: {
            query?: {
                phone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InboxMessage"][];
                        staff: {
                            login: string;
                            name: string;
                            totp: string;
                        }[];
                    };
                };
            };
        };
    };
    getDemoPortrait: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    setDemoIdPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description JPEG, PNG or WebP, base64, with or without a data: head; at most 5 MB */
                    photo: string;
                };
            };
        };
        responses: {
            /** @description nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listFamily: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FamilyMember"][];
                    };
                };
            };
        };
    };
    listTimeline: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subjectType?: string;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listMandates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandates"];
                };
            };
        };
    };
    endMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandates"];
                };
            };
        };
    };
    listCustomerMandates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandates"];
                };
            };
        };
    };
    listAttorneys: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "current" | "over";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisteredMandate"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    searchCustomers: {
        parameters: {
            query: {
                search: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Customer"][];
                    };
                };
            };
        };
    };
    registerVisitor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    idNumber: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        customerId: string;
                    };
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
        };
    };
    listCustomerTimeline: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subjectType?: string;
                subjectId?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getDocumentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                    "application/json": string;
                };
            };
        };
    };
    getDocumentPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    getDocumentReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentReadingState"];
                };
            };
        };
    };
    getCustomerDocumentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                    "application/json": string;
                };
            };
        };
    };
    getCustomerDocumentPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                page: number;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    getCustomerDocumentReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentReadingState"];
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subjectType?: string;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Letter"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getLetterPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    listCustomerLetters: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subjectType?: string;
                subjectId?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Letter"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getCustomerLetterPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    verifyLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterVerification"];
                };
            };
        };
    };
    compareLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sha256: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matches: boolean;
                    };
                };
            };
        };
    };
    getSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        available: boolean;
                        secondsMax: number;
                    };
                };
            };
        };
    };
    transcribe: {
        parameters: {
            query?: {
                /** @description keep the recording, to hand it in with a claim */
                keep?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "audio/wav": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcript"];
                };
            };
        };
    };
    getRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": string;
                };
            };
        };
    };
    getCustomerRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": string;
                };
            };
        };
    };
    getCardBank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the first digits alone: no whole number */
                prefix: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardBank"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                    };
                };
            };
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    holder: string;
                    bank?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    listPayments: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Payment"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listCustomerPayments: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Payment"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getTrialBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
        };
    };
    listPaymentExceptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PaymentException"][];
                    };
                };
            };
        };
    };
    resolvePaymentException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "contradiction" | "amount";
                    /** @enum {string} */
                    outcome: "settled" | "declined" | "noted";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        resolved: true;
                    };
                };
            };
        };
    };
    listHeldMoney: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HeldMoney"][];
                    };
                };
            };
        };
    };
    payHeldMoney: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                heldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    refundHeldMoney: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                heldId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    reverseEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    because: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    voidPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    listLintedProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LintedProduct"][];
                    };
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProductCard"][];
                    };
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
        };
    };
    quoteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteAskedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
        };
    };
    listDeclarations: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        declarable: components["schemas"]["Declarable"][];
                        items: components["schemas"]["Declaration"][];
                        next: number | null;
                    };
                };
            };
        };
    };
    declare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationAskedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                    };
                };
            };
        };
    };
    getPolicyParties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyParties"];
                };
            };
        };
    };
    getCustomerPolicyParties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyParties"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyPolicies"];
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
        };
    };
    getPolicyValues: {
        parameters: {
            query: {
                on: string;
            };
            header?: never;
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyValues"];
                };
            };
        };
    };
    listAccountMoves: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountMoves"];
                };
            };
        };
    };
    listCustomerPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Policy"][];
                    };
                };
            };
        };
    };
    getFamilyPolicies: {
        parameters: {
            query?: {
                yearlyIncomeFen?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyView"];
                };
            };
        };
    };
    exportFamilyPolicies: {
        parameters: {
            query: {
                yearlyIncomeFen?: number;
                as: "pdf" | "xlsx" | "ics";
                language?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/calendar; charset=utf-8": string;
                };
            };
        };
    };
    getCustomerFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyView"];
                };
            };
        };
    };
    listDays: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        days: components["schemas"]["BusinessDay"][];
                        next: string | null;
                        faults: components["schemas"]["DayFault"][];
                        holds: components["schemas"]["CatastropheHold"][];
                    };
                };
            };
        };
    };
    retryPolicyDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    region: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn: string;
                    because: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    liftHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holdId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    listAgents: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Agent"][];
                        next: string | null;
                        /** @description who can take on a policy, the next one first */
                        inTurn: components["schemas"]["Agent"][];
                        orphans: components["schemas"]["OrphanPolicy"][];
                    };
                };
            };
        };
    };
    enrolAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    licenceNo: string;
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        agentId: string;
                    };
                };
            };
        };
    };
    markAgentLeft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    assignAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    agentId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
        };
    };
    listProviders: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                kind: "hospital" | "checkup-centre";
                city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Provider"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getSmartConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCapabilityStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listHospitalFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        since: string;
                        items: components["schemas"]["HospitalFeed"][];
                    };
                };
            };
        };
    };
    listHospitals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectedHospital"][];
                    };
                };
            };
        };
    };
    allowHospital: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    standing: boolean;
                    /** Format: date */
                    untilOn: string;
                    /** Format: uuid */
                    accountId: string;
                    /** @enum {boolean} */
                    agreed: true;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    stopHospital: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    getExchangeHead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeHead"];
                };
            };
        };
    };
    proveExchange: {
        parameters: {
            query: {
                leaf: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeInclusion"];
                };
            };
        };
    };
    proveExchangeConsistency: {
        parameters: {
            query: {
                from: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeConsistency"];
                };
            };
        };
    };
    listBenefits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Entitlement"][];
                    };
                };
            };
        };
    };
    listBookings: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Booking"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listCheckupSlots: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                city?: string;
                providerId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CheckupSlot"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    moveBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    slotId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slot: components["schemas"]["CheckupSlot"];
                    };
                };
            };
        };
    };
    cancelBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    waitForCheckup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entitlementId: string;
                    /** Format: uuid */
                    personId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        waitId: string;
                    };
                };
            };
        };
    };
    leaveCheckupWait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    reportFromSentence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sentence: string;
                    /** @description not to be asked again */
                    skipped?: ("insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty")[];
                    /**
                     * @description ask about this, to put it right
                     * @enum {string}
                     */
                    about?: "insured" | "happenedOn" | "happenedTime" | "place" | "cause" | "event" | "diagnosis" | "hospital" | "visitKind" | "amountFen" | "reimbursedFen" | "thirdParty";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceReport"];
                };
            };
        };
    };
    estimateClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimEstimateAskedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimEstimate"];
                };
            };
        };
    };
    getClaimSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimSettings"];
                };
            };
        };
    };
    listClaimSettings: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimSettingEntry"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    setClaimProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimProductSettingAskedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    setClaimTrust: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                level: "known" | "trusted";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimTrustSettingAskedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    setClaimRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRuleSettingAskedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimBrief"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    listClaimMessages: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimMessage"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    writeAboutClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    askClaimReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    giveClaimSupplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    addClaimDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    appealClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    repayClaimAdvance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    rateClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    score: number;
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    followClaim: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listClaimQueue: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                reason?: "referred" | "review-asked" | "payment-failed" | "appeal" | "refusal-proposed" | "more-evidence" | "message" | "low-score";
                kind?: "accident-medical" | "illness-medical" | "critical-illness" | "disability" | "death" | "long-term-care";
                hospitalId?: string;
                holder?: "me" | "nobody";
                order?: "due" | "value";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimQueueItem"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listDecidedClaims: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                outcome?: "pay" | "refuse";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DecidedClaim"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listCustomerClaims: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimBrief"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getClaimWorkbench: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimWorkbench"];
                };
            };
        };
    };
    correctClaimReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimCorrectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimProposal"];
                };
            };
        };
    };
    decideClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimPersonDecisionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    advanceClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimAdvanceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    settleClaimRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRefusalSettledInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    askClaimSupplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seenSeq: number;
                    wanted: components["schemas"]["WantedPaperInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    listClaimColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimColleague"][];
                    };
                };
            };
        };
    };
    holdClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description oneself when nobody is named
                     */
                    staffId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    nameClaimPayees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seenSeq: number;
                    payees: ({
                        /** @description the place before */
                        keep: number;
                    } | components["schemas"]["ClaimPayeeInput"])[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    answerAboutClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    /** @default false */
                    note?: boolean;
                    /**
                     * @description with a note: no answer is needed
                     * @default false
                     */
                    settles?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    getClaimFigures: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimFigures"];
                };
            };
        };
    };
    publishClaimScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimScorecard"];
                };
            };
        };
    };
    correctClaimScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimScorecard"];
                };
            };
        };
    };
    listClaimScorecards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimScorecard"][];
                    };
                };
            };
        };
    };
    listFoundClaims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FoundClaim"][];
                    };
                };
            };
        };
    };
    takeFoundClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        claimId: string;
                        claimNo: string;
                    };
                };
            };
        };
    };
    setFoundClaimAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    getDataExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Service"][];
                    };
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
        };
    };
    "open-book-checkup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        where?: {
                            /**
                             * Format: uuid
                             * @description Who goes
                             */
                            personId: string;
                            /** @description Check-up centre */
                            centreId: string;
                        };
                        when?: {
                            /** @description Day and time */
                            slotId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-buy-accident-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        choice?: {
                            /**
                             * Format: uuid
                             * @description For whom
                             */
                            insuredId: string;
                            /** @description Sum insured */
                            sumInsured: string;
                        };
                        disclosure?: {
                            /** @description Does the insured's work involve heights, mines, diving or explosives? */
                            occupation: boolean;
                            /** @description Has the insured a disability of grades 1 to 7, blindness or a lost limb? */
                            disabled: boolean;
                        };
                        reading?: {
                            /** @description I have read the exclusions, deductible, reimbursement rate and cooling-off */
                            exclusions: boolean;
                        };
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-buy-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        product?: {
                            /** @description Product */
                            product: string;
                        };
                        insured?: {
                            /**
                             * Format: uuid
                             * @description For whom
                             */
                            insuredId: string;
                        };
                        plan?: {
                            /** @description Sum insured */
                            sumInsuredFen: number;
                            /** @description How long, and premiums for how many years */
                            plan: string;
                            /** @description How often */
                            frequency: string;
                        };
                        needs?: {
                            /** @description The family’s yearly income */
                            yearlyIncomeFen: number;
                            /** @description What you mean to spend on it a year */
                            budgetFen: number;
                        };
                        risk?: {
                            /** @description When may you need this money? */
                            horizon: string;
                            /** @description How much may you lose in a year? */
                            loss: string;
                            /** @description Have you held funds, shares or unit-linked insurance? */
                            experience: string;
                            /** @description What part of your savings is it? */
                            share: string;
                            /** @description What matters more? */
                            aim: string;
                        };
                        split?: {
                            /** @description Funds */
                            parts: {
                                /** @description Fund */
                                fund: string;
                                /** @description Share % */
                                percent: number;
                            }[];
                        };
                        mismatch?: {
                            /** @description I know that it may not suit me and want it all the same */
                            goOn: boolean;
                        };
                        insist?: {
                            /** @description I know that I am advised to stop, and want to go on */
                            goOn: boolean;
                        };
                        health?: {
                            /** @description Please answer each */
                            questions: {
                                [key: string]: boolean;
                            };
                        };
                        reading?: {
                            /** @description I have read the exclusions and how claims are paid */
                            exclusions: boolean;
                            /** @description I know that all is given back in cooling-off and that surrender later may lose money */
                            loss: boolean;
                        };
                        uncertain?: {
                            /** @description I know that the benefits are uncertain and not guaranteed */
                            understood: boolean;
                        };
                        confirmed?: {
                            /** @description Is each of these so? */
                            seven: {
                                [key: string]: boolean;
                            };
                        };
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-file-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        said?: {
                            /** @description In a sentence */
                            sentence?: string;
                            /** @description Recording */
                            recordings?: string[];
                        };
                        report?: {
                            /**
                             * Format: uuid
                             * @description Who
                             */
                            insuredId: string;
                            /**
                             * @description What for
                             * @enum {string}
                             */
                            kind?: "medical" | "critical-illness" | "disability" | "death" | "long-term-care";
                            /**
                             * Format: date
                             * @description Day it happened
                             */
                            happenedOn: string;
                            /**
                             * @description Cause
                             * @enum {string}
                             */
                            cause: "accident" | "illness";
                            /** @description What happened */
                            event: string;
                            /**
                             * @description Kind of visit
                             * @enum {string}
                             */
                            visitKind?: "outpatient" | "emergency" | "inpatient";
                            /** @description Diagnosis */
                            diagnosis?: string;
                            /** @description Hospital */
                            hospital?: string;
                            /** @description Place */
                            place?: string;
                            /** @description Spent */
                            amountFen?: number;
                            /** @description Does another insurer pay for the same? */
                            otherInsurer?: boolean;
                            /** @description Paid back by others already */
                            reimbursedFen?: number;
                            /** @description Does somebody else answer for it? */
                            thirdParty?: boolean;
                        };
                        documents?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        account?: {
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-cancel-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        which?: {
                            /** @description In progress */
                            requestId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        place?: {
                            /** @description Postal address */
                            address: string;
                            /** @description Postcode */
                            postcode?: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        contact?: {
                            /** @description Mobile number */
                            phone?: string;
                            /**
                             * Format: email
                             * @description E-mail
                             */
                            email?: string;
                            /** @description Postal address */
                            address?: string;
                        };
                        code?: {
                            /** @description Code from the message */
                            code: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-policyholder-particulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description Name */
                            name?: string;
                            /** @description ID number */
                            idNumber?: string;
                            /** @description Nationality */
                            nationality?: string;
                            /**
                             * @description Marital status
                             * @enum {string}
                             */
                            maritalStatus?: "single" | "married" | "divorced" | "widowed";
                            /** @description Employer */
                            employer?: string;
                        };
                        card?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-complain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        what?: {
                            /**
                             * @description About
                             * @enum {string}
                             */
                            about: "service" | "claim" | "sale" | "money" | "data" | "other";
                            /** @description Which request it is about; for a review, the complaint */
                            against?: string;
                            /** @description What happened */
                            told: string;
                            /** @description What would put it right */
                            wish: string;
                        };
                        papers?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-correct-my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        what?: {
                            /**
                             * @description Which
                             * @enum {string}
                             */
                            about: "public-insurance" | "identity" | "birth" | "contact" | "occupation" | "other";
                            /**
                             * @description Public health insurance
                             * @enum {string}
                             */
                            publicInsurance?: "employee" | "resident" | "none";
                            /** @description It should be */
                            note?: string;
                        };
                        proof?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-declare-tax-residency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        residency?: {
                            /**
                             * @description I am
                             * @enum {string}
                             */
                            status: "china-only" | "abroad-only" | "both";
                            /** @description Other countries or regions */
                            places?: {
                                /** @description Country or region */
                                country: string;
                                /** @description Taxpayer number */
                                taxNumber?: string;
                                /** @description Why there is no number */
                                whyNone?: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-erase-my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        what?: {
                            /** @description e-mail address */
                            email: boolean;
                            /** @description marital status, employer, notes, reminder wishes */
                            particulars: boolean;
                            /** @description the face on the ID photograph */
                            face: boolean;
                            /** @description conversations with the store, what staff noted of them, and ratings */
                            conversations: boolean;
                            /** @description visits told by connected hospitals and not claimed yet */
                            hospitalVisits: boolean;
                            /** @description Something else */
                            beyond?: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-export-my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        copy?: {
                            /** @description I keep it myself and know that it is sensitive */
                            forMyself: boolean;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-read-my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-receive-held-money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        account?: {
                            /**
                             * Format: uuid
                             * @description An account of your own
                             */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-register-attorney": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        attorney?: {
                            /** @description Name */
                            name: string;
                            /** @description Mobile number */
                            phone: string;
                            /** @description changes to policies */
                            servicing: boolean;
                            /** @description loans, payouts and surrenders (to your own account only) */
                            money: boolean;
                            /** @description claims */
                            claims: boolean;
                            /** @description For one policy only */
                            policyId?: string;
                            /**
                             * Format: date
                             * @description Until
                             */
                            untilOn: string;
                        };
                        attorneyConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-register-guardian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        ward?: {
                            /** @description Name */
                            name: string;
                            /** @description ID number */
                            idNumber: string;
                        };
                        papers?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-renew-id-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        card?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        validity?: {
                            /** @description It is valid for good */
                            forGood: boolean;
                            /**
                             * Format: date
                             * @description Valid until
                             */
                            validUntil?: string;
                            /** @description My nationality, work and address have not changed */
                            unchanged: boolean;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-revoke-mandate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        which?: {
                            /** @description Attorney */
                            mandateId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-set-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        wish?: {
                            /** @description Remind me before a premium is due */
                            wanted: boolean;
                            /**
                             * @description How
                             * @enum {string}
                             */
                            way: "message" | "email" | "both";
                            /** @description Days before */
                            daysBefore: number;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-withdraw-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        which?: {
                            /** @description What you agreed to */
                            purpose: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-add-disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        health?: {
                            /** @description Please answer each */
                            questions: {
                                [key: string]: boolean;
                            };
                        };
                        more?: {
                            /** @description When, what, and how it is now */
                            detail?: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-add-rider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        choice?: {
                            /** @description Rider and sum */
                            rider: string;
                        };
                        health?: {
                            /** @description Please answer each */
                            questions: {
                                [key: string]: boolean;
                            };
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-agree-surrender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        wish?: {
                            /**
                             * @description Ground
                             * @enum {string}
                             */
                            ground: "not-explained" | "not-suitable" | "hardship" | "other";
                            /** @description What happened */
                            told: string;
                            /** @description Amount asked */
                            amountFen: number;
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        papers?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-answer-call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        confirmed?: {
                            /** @description I am the policyholder */
                            identity: boolean;
                            /** @description I bought this policy myself and signed the application */
                            signed: boolean;
                            /** @description I have read and understood the terms, the product description and the notices */
                            read: boolean;
                            /** @description I know what is covered, what is not, and for how long */
                            cover: boolean;
                            /** @description I know that surrender after cooling-off may mean a loss */
                            loss: boolean;
                            /** @description I know when cooling-off begins, how long it is and what it gives me */
                            coolingOff: boolean;
                            /** @description I know for how many years and how often I pay */
                            premiums: boolean;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-borrow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        loan?: {
                            /** @description Amount */
                            amountFen: number;
                            /**
                             * Format: uuid
                             * @description Account to receive it
                             */
                            accountId: string;
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-cancel-in-cooling-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        reason?: {
                            /**
                             * @description Reason
                             * @enum {string}
                             */
                            why: "not-needed" | "price" | "misunderstood" | "other";
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        who?: {
                            /** @description Serving agent */
                            agentId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-beneficiary-particulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description Beneficiary */
                            beneficiary: string;
                            /** @description Name */
                            name?: string;
                            /** @description ID number */
                            idNumber?: string;
                        };
                        card?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-beneficiary-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        shares?: {
                            /** @description Beneficiaries */
                            beneficiaries: {
                                /** @description Name */
                                name: string;
                                /** @description Order */
                                order: number;
                                /** @description Share % */
                                share: number;
                            }[];
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-beneficiary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description Name nobody: the statutory heirs */
                            byLaw?: boolean;
                            /** @description Beneficiaries */
                            beneficiaries?: {
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Relation to the insured
                                 * @enum {string}
                                 */
                                relation: "self" | "spouse" | "child" | "parent" | "sibling" | "grandparent" | "grandchild" | "other";
                                /** @description ID number */
                                idNumber?: string;
                                /** @description Order */
                                order: number;
                                /** @description Share % */
                                share: number;
                            }[];
                        };
                        proof?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-dividend-option": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /**
                             * @description What becomes of dividends
                             * @enum {string}
                             */
                            option: "cash" | "offset-premium" | "accumulate" | "paid-up-additions";
                            /**
                             * Format: uuid
                             * @description Account for cash
                             */
                            accountId?: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-insured-particulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description Insured person */
                            insuredId: string;
                            /** @description Name */
                            name?: string;
                            /** @description ID number */
                            idNumber?: string;
                        };
                        card?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-occupation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description What the work is */
                            job: string;
                            /**
                             * @description Class
                             * @enum {string}
                             */
                            occupationClass: "1" | "2" | "3" | "4" | "5" | "6";
                        };
                        account?: {
                            /**
                             * Format: uuid
                             * @description The policyholder's own account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-payment-method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        method?: {
                            /**
                             * @description How premiums are paid
                             * @enum {string}
                             */
                            way: "collected" | "myself";
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId?: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-payment-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description Years */
                            years: string;
                        };
                        account?: {
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-payout-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        choice?: {
                            /** @description Plan */
                            plan: string;
                        };
                        health?: {
                            /** @description Please answer each */
                            questions: {
                                [key: string]: boolean;
                            };
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-policyholder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        holder?: {
                            /** @description New policyholder */
                            personId: string;
                        };
                        newHolderConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-premium-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-premium-frequency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description Frequency */
                            frequency: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-change-smoking-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description Smoked, or used e-cigarettes, in the last twelve months? */
                            smoker: boolean;
                            /**
                             * Format: date
                             * @description The day of the last one
                             */
                            quitOn?: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-claim-premium-waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        event?: {
                            /**
                             * @description Which of these
                             * @enum {string}
                             */
                            what: "death" | "disability" | "severe" | "medium" | "mild";
                            /**
                             * Format: date
                             * @description Established on
                             */
                            happenedOn: string;
                            /** @description Please tell us */
                            told: string;
                            /**
                             * Format: uuid
                             * @description Account for premiums that go back
                             */
                            accountId?: string;
                        };
                        papers?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-convert-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        choice?: {
                            /** @description Into which contract */
                            contract: string;
                            /** @description Sum of the new contract */
                            sumInsuredFen: number;
                        };
                        health?: {
                            /** @description Please answer each */
                            questions: {
                                [key: string]: boolean;
                            };
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        payout?: {
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-correct-birth-date-or-sex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        correct?: {
                            /**
                             * Format: date
                             * @description The insured's birth date
                             */
                            birthDate: string;
                            /**
                             * @description Sex
                             * @enum {string}
                             */
                            sex: "F" | "M";
                        };
                        proof?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        remedy?: {
                            /**
                             * @description Your choice
                             * @enum {string}
                             */
                            how: "top-up" | "reduce";
                        };
                        account?: {
                            /**
                             * Format: uuid
                             * @description The policyholder's own account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-decrease-cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description New sum insured */
                            sumInsuredFen: number;
                            /**
                             * Format: uuid
                             * @description Account to be paid to
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-dispute-avoidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        dispute?: {
                            /**
                             * Format: date
                             * @description Notice received on
                             */
                            noticeOn: string;
                            /**
                             * Format: date
                             * @description When we learned of it
                             */
                            knewOn?: string;
                            /**
                             * @description Main point
                             * @enum {string}
                             */
                            point: "not-asked" | "known" | "late" | "premium-taken" | "unrelated";
                            /** @description Please explain */
                            told: string;
                        };
                        papers?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-drop-rider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        choice?: {
                            /** @description Rider */
                            rider: string;
                        };
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        payout?: {
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-get-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        which?: {
                            /**
                             * @description Certificate
                             * @enum {string}
                             */
                            kind: "in-force" | "premiums" | "tax" | "statement";
                            /** @description Year */
                            year?: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-increase-cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /** @description New sum insured */
                            sumInsuredFen: number;
                        };
                        health?: {
                            /** @description Please answer each */
                            questions: {
                                [key: string]: boolean;
                            };
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-lift-lost-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-make-paid-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        payout?: {
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-move-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        place?: {
                            /** @description Province or city */
                            region: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-name-second-policyholder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        second?: {
                            /** @description Second policyholder */
                            personId: string;
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-pay-renewal-premium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        amount?: {
                            /** @description Amount */
                            amountFen: number;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-pledge-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        pledge?: {
                            /** @description Pledgee */
                            pledgee: string;
                            /** @description Debt it secures */
                            debtFen: number;
                        };
                        contract?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-refund-overpaid-premium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        health?: {
                            /** @description Please answer each */
                            questions: {
                                [key: string]: boolean;
                            };
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-reissue-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: Record<string, never>;
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-release-pledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        release?: {
                            /**
                             * @description Reason
                             * @enum {string}
                             */
                            because: "repaid" | "agreed";
                            /** @description Number on the pledgee’s letter */
                            number: string;
                        };
                        proof?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-repay-loan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        repayment?: {
                            /** @description Amount */
                            amountFen: number;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-report-lost-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        loss?: {
                            /**
                             * @description What is lost
                             * @enum {string}
                             */
                            what: "paper" | "id-card" | "phone";
                            /**
                             * Format: date
                             * @description Noticed on
                             */
                            on: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-roll-over-loan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-set-auto-renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        which?: {
                            /** @description Rider */
                            rider: string;
                        };
                        wish?: {
                            /** @description Renew when it ends */
                            renews: boolean;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-set-automatic-premium-loan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        wish?: {
                            /** @description Lend the premium when grace ends */
                            chosen: boolean;
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-sign-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        read?: {
                            /** @description I have the policy, its terms and my application, and can open them */
                            readable: boolean;
                            /** @description Name, ID number, sum insured and premium are right */
                            right: boolean;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-start-annuity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        wish?: {
                            /** @description From when */
                            term: string;
                            /**
                             * @description How often
                             * @enum {string}
                             */
                            every: "year" | "month";
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-succeed-policyholder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        policy?: {
                            /** @description Policy */
                            policyId: string;
                            /**
                             * Format: date
                             * @description Day the policyholder died
                             */
                            diedOn: string;
                        };
                        papers?: {
                            documentIds: string[];
                            /** @default [] */
                            waived?: {
                                kind: string;
                                reason: string;
                            }[];
                        };
                        insuredConsent?: {
                            /** @enum {boolean} */
                            asked: true;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-surrender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        alternatives?: {
                            /**
                             * @description Reason
                             * @enum {string}
                             */
                            why: "money" | "price" | "better" | "service" | "other";
                        };
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        account?: {
                            /**
                             * Format: uuid
                             * @description Account
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        change?: {
                            /**
                             * Format: date
                             * @description Suspended from
                             */
                            from: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-switch-funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        what?: {
                            /**
                             * @description What
                             * @enum {string}
                             */
                            kind: "now" | "later" | "both";
                        };
                        move?: {
                            /** @description From */
                            from: string;
                            /** @description To */
                            to: string;
                            /** @description How much, % */
                            percent: number;
                        };
                        split?: {
                            /** @description Funds */
                            parts: {
                                /** @description Fund */
                                fund: string;
                                /** @description Share % */
                                percent: number;
                            }[];
                        };
                        risk?: {
                            /** @description When may you need this money? */
                            horizon: string;
                            /** @description How much may you lose in a year? */
                            loss: string;
                            /** @description Have you held funds, shares or unit-linked insurance? */
                            experience: string;
                            /** @description What part of your savings is it? */
                            share: string;
                            /** @description What matters more? */
                            aim: string;
                        };
                        insist?: {
                            /** @description I know that I am advised to stop, and want to go on */
                            goOn: boolean;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-take-dividend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        take?: {
                            /** @description Amount */
                            amountFen: number;
                            /**
                             * Format: uuid
                             * @description An account of your own
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-take-maturity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        wish?: {
                            /**
                             * @description How
                             * @enum {string}
                             */
                            way: "lump-sum" | "leave-to-accumulate" | "annuity-certain";
                            /** @description Years of an annuity */
                            years?: string;
                            /**
                             * Format: uuid
                             * @description An account of your own
                             */
                            accountId?: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-take-premium-holiday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-take-survival-benefit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        take?: {
                            /** @description Amount */
                            amountFen: number;
                            /**
                             * Format: uuid
                             * @description An account of your own
                             */
                            accountId: string;
                            /** @description Pay later ones there by themselves */
                            always?: boolean;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-top-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        amount?: {
                            /** @description Amount */
                            amountFen: number;
                            /** @description Your family’s yearly income */
                            familyIncomeFen: number;
                            /** @description What you mean to put into insurance this year */
                            budgetFen: number;
                        };
                        risk?: {
                            /** @description When may you need this money? */
                            horizon: string;
                            /** @description How much may you lose in a year? */
                            loss: string;
                            /** @description Have you held funds, shares or unit-linked insurance? */
                            experience: string;
                            /** @description What part of your savings is it? */
                            share: string;
                            /** @description What matters more? */
                            aim: string;
                        };
                        insist?: {
                            /** @description I know that I am advised to stop, and want to go on */
                            goOn: boolean;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                        payment?: {
                            /** Format: uuid */
                            accountId: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-withdraw-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        reason?: {
                            /**
                             * @description Reason
                             * @enum {string}
                             */
                            why: "not-needed" | "mistake" | "other";
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    "open-withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    policyId: string;
                    /** @default {} */
                    answers?: {
                        identity?: {
                            /** @enum {string} */
                            level: "id" | "face";
                        };
                        withdrawal?: {
                            /** @description Amount */
                            amountFen: number;
                            /**
                             * Format: uuid
                             * @description Account to be paid to
                             */
                            accountId: string;
                        };
                        signature?: {
                            documentSha256: string;
                            strokes: string;
                        };
                    };
                    /** @default false */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    listPolicyServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Service"][];
                    };
                };
            };
        };
    };
    listServicePolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceDoor"][];
                    };
                };
            };
        };
    };
    listWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Waiting"][];
                    };
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "open" | "ended" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestSummary"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    openRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serviceId: string;
                    /** Format: uuid */
                    policyId?: string;
                    prefill?: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    cancelRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    answerStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    seeStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    step: string;
                    /**
                     * @default shown
                     * @enum {string}
                     */
                    event?: "shown" | "left";
                    spentMs?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    handOverRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    submitRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    rateRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    score: number;
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    getRequestHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestEvent"][];
                    };
                };
            };
        };
    };
    getCustomerRequestHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestEvent"][];
                    };
                };
            };
        };
    };
    getBasket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
                };
            };
        };
    };
    putInBasket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
                };
            };
        };
    };
    takeOutOfBasket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
                };
            };
        };
    };
    identifyBasket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
                };
            };
        };
    };
    signBasket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentSha256: string;
                    strokes: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
                };
            };
        };
    };
    submitBasket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasketSubmitted"];
                };
            };
        };
    };
    remindConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    withdrawConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    listConsentTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsentTask"][];
                    };
                };
            };
        };
    };
    answerConsentTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agree: boolean;
                    strokes: string;
                    documentSha256: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTask"];
                };
            };
        };
    };
    sendErrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    step: string;
                    name: string;
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    withdrawErrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
                errandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    listErrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Errand"][];
                    };
                };
            };
        };
    };
    getErrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                errandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errand"];
                };
            };
        };
    };
    doErrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                errandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errand"];
                };
            };
        };
    };
    listQueuedRequests: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QueuedRequest"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getQueuedRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    decideRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "accept" | "refuse" | "supplement" | "terms";
                    /** @description what an underwriter offers; the customer signs before it takes effect */
                    terms?: {
                        loadPermille: number;
                        exclusions: components["schemas"]["TextInput"][];
                    };
                    /** @default [] */
                    reasons?: components["schemas"]["TextInput"][];
                    /** @default [] */
                    articles?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    extendRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reasons: components["schemas"]["TextInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    reopenRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
        };
    };
    listCustomerRequests: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestSummary"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listRequestEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EvidenceRecord"][];
                    };
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    conversationId?: string;
                    sentence: string;
                    begin?: {
                        serviceId: string;
                        /** Format: uuid */
                        policyId?: string;
                        told?: {
                            [key: string]: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskAnswer"];
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    watchConversation: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    conversationId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    askCallBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    from: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    returnToStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    rateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    score: number;
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    skipRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    nameRatingReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "wrong" | "not-solved" | "too-slow" | "no-person" | "unclear" | "other";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    leaveConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EarlierConversation"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    noteRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    messageId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    listQueuedConversations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "waiting" | "taken";
                skill?: "complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QueuedConversation"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getSeatPromise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatPromise"];
                };
            };
        };
    };
    listSeats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        me: components["schemas"]["Seat"] | null;
                        items: components["schemas"]["Seat"][];
                    };
                };
            };
        };
    };
    setSeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isPresent: boolean;
                    skills?: ("complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seat"];
                };
            };
        };
    };
    getSeatConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    sayAsStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sentence: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    watchSeatConversation: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    noteWatching: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    doing: "reading" | "writing" | "gone";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    takeConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    closeConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    minutes?: {
                        wanted: string;
                        done: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    getSeatContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatContext"];
                };
            };
        };
    };
    getDraftReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draft: components["schemas"]["DraftReply"] | null;
                    };
                };
            };
        };
    };
    getDraftMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        wanted: string;
                        done: string;
                    };
                };
            };
        };
    };
    transferConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    staffId?: string;
                    /** @enum {string} */
                    skill?: "complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general";
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    giveBackToStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    addSeatNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    logCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    minutes: number;
                    /** Format: date-time */
                    at: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    listCanned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CannedAnswer"][];
                        variables: string[];
                    };
                };
            };
        };
    };
    keepCanned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    skill: ("complaints" | "claims" | "money" | "sales" | "benefits" | "account" | "policies" | "general") | null;
                    words: {
                        zh: string;
                        en: string;
                    };
                    /** @default false */
                    isRetired?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CannedAnswer"][];
                        variables: string[];
                    };
                };
            };
        };
    };
    fillCanned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        words: components["schemas"]["Text"];
                    };
                };
            };
        };
    };
    getSeatHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hours: components["schemas"]["SeatHours"] | null;
                    };
                };
            };
        };
    };
    setSeatHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatHoursInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hours: components["schemas"]["SeatHours"] | null;
                    };
                };
            };
        };
    };
    listCallBacks: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CallBackTask"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    settleCallBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isReached: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    listRatingCases: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RatingCase"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    stepRatingCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "take" | "mended";
                } | {
                    /** @enum {string} */
                    step: "contacted" | "closed";
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingCase"];
                };
            };
        };
    };
    mailCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatConversation"];
                };
            };
        };
    };
    listStrayMails: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StrayMail"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    settleStrayMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                state?: "draft" | "in-review" | "published" | "retired" | "stale" | "all";
                words?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleRow"][];
                        next: string | null;
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    draftArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ask: {
                        zh: string[];
                        en: string[];
                    };
                    answer: components["schemas"]["TextInput"];
                    /** @default [] */
                    basis?: string[];
                    /** @default [] */
                    citations?: {
                        product: string;
                        anchor: string;
                        hash?: string;
                    }[];
                    /** @default [] */
                    products?: string[];
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                    service?: string;
                    /** @enum {string} */
                    action?: "hand-over";
                    /** @default [] */
                    checks?: {
                        say: string;
                        expects?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    draftArticleVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ask: {
                        zh: string[];
                        en: string[];
                    };
                    answer: components["schemas"]["TextInput"];
                    /** @default [] */
                    basis?: string[];
                    /** @default [] */
                    citations?: {
                        product: string;
                        anchor: string;
                        hash?: string;
                    }[];
                    /** @default [] */
                    products?: string[];
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                    service?: string;
                    /** @enum {string} */
                    action?: "hand-over";
                    /** @default [] */
                    checks?: {
                        say: string;
                        expects?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    ownArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    submitArticleVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    returnArticleVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    publishArticleVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    retireArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    runArticleChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CheckedQuestion"][];
                    };
                };
            };
        };
    };
    runVersionChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CheckedQuestion"][];
                        broken: components["schemas"]["CheckedQuestion"][];
                    };
                };
            };
        };
    };
    beginTrial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    sharePercent: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    endTrial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
                trialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    keep: "a" | "b";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    listArticleImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleImport"][];
                    };
                };
            };
        };
    };
    importArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * Format: byte
                     * @description DOCX, PDF or Markdown, at most 8 MB
                     */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    listGapClusters: {
        parameters: {
            query?: {
                /** @description how many have been seen */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GapCluster"][];
                        next: number | null;
                        questions: number;
                    };
                };
            };
        };
    };
    getGapDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapDraft"];
                };
            };
        };
    };
    approveGapDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        ask: {
                            zh: string[];
                            en: string[];
                        };
                        answer: components["schemas"]["TextInput"];
                        /** @default [] */
                        basis?: string[];
                        /** @default [] */
                        citations?: {
                            product: string;
                            anchor: string;
                            hash?: string;
                        }[];
                        /** @default [] */
                        products?: string[];
                        /** Format: date */
                        validFrom?: string;
                        /** Format: date */
                        validTo?: string;
                        service?: string;
                        /** @enum {string} */
                        action?: "hand-over";
                        /** @default [] */
                        checks?: {
                            say: string;
                            expects?: string;
                        }[];
                    };
                    articleId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        articleId: string;
                    };
                };
            };
        };
    };
    dismissGapCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        questions: number;
                    };
                };
            };
        };
    };
    getAskFigures: {
        parameters: {
            query?: {
                /** @description the first day; four weeks ago when left out */
                from?: string;
                /** @description the last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["AskFigure"];
                        matters: components["schemas"]["AskFigure"][];
                        weeks: components["schemas"]["AskFigure"][];
                    };
                };
            };
        };
    };
    exportAskFigures: {
        parameters: {
            query?: {
                /** @description the first day; four weeks ago when left out */
                from?: string;
                /** @description the last day; today when left out */
                to?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    getTrialFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sides: {
                            /** @enum {string} */
                            side: "a" | "b";
                            version: number;
                            contacts: number;
                            again: components["schemas"]["Share"];
                            handedOver: components["schemas"]["Share"];
                            rating: {
                                count: number;
                                mean: number | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    listAskContacts: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                from?: string;
                to?: string;
                matter?: string;
                outcome?: "solved" | "again" | "handed-over" | "unknown" | "wrong" | "open";
                trialId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AskContact"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    lookIntoConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            by: "customer" | "store" | "staff";
                            words: string;
                        }[];
                    };
                };
            };
        };
    };
    listAnswersToJudge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AnswerToJudge"][];
                        more: boolean;
                    };
                };
            };
        };
    };
    drawAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    to?: string;
                    matter?: string;
                    count: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        drawn: number;
                    };
                };
            };
        };
    };
    judgeAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verdict: "right" | "wrong" | "unclear";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    listModelCalls: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ModelCall"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listModelSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ModelSetting"][];
                    };
                };
            };
        };
    };
    setModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scenario: string;
                    isOff: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ModelSetting"][];
                    };
                };
            };
        };
    };
    getAskMemory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskMemory"];
                };
            };
        };
    };
    forgetAskMemory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskMemory"];
                };
            };
        };
    };
    setAskAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "ask-memory" | "language-model";
                    given: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskMemory"];
                };
            };
        };
    };
    askAnonymously: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sentence: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnybodyAnswer"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Import"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listImportRejects: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RejectedRow"][];
                        next: number | null;
                    };
                };
            };
        };
    };
    listCoreItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CoreItem"][];
                    };
                };
            };
        };
    };
    resolveCoreItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "waiting" | "dead";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OutboxMessage"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    replayMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
        };
    };
    playHospitalVisit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    person: "li-xiaoman" | "lin-yue" | "li-wei";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hospital: string;
                        name: string;
                        kept: boolean;
                    };
                };
            };
        };
    };
    uploadDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AddedDocument"][];
                    };
                };
            };
        };
    };
    takeBankCallBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankCallBackInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "recorded" | "repeated" | "exception" | "unknown";
                    };
                };
            };
        };
    };
    grantHospitalToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["HospitalTokenFormInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HospitalToken"];
                };
            };
        };
    };
    takeFhir: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description a FHIR R4 resource or Bundle */
        requestBody: {
            content: {
                "application/fhir+json": Record<string, never>;
            };
        };
        responses: {
            /** @description a FHIR R4 resource or Bundle */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": Record<string, never>;
                };
            };
        };
    };
    takeHl7: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description ADT, BAR or DFT */
        requestBody: {
            content: {
                "application/hl7-v2": string;
            };
        };
        responses: {
            /** @description the acknowledgement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hl7-v2": string;
                };
            };
        };
    };
    takeCoreAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "confirmed" | "refused";
                    reference: string;
                    reason?: components["schemas"]["TextInput"];
                    /** Format: uuid */
                    customerId: string;
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "recorded" | "repeated" | "contradicted";
                    };
                };
            };
        };
    };
    upsertCorePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorePolicyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "created" | "changed" | "unchanged";
                    };
                };
            };
        };
    };
    postCorePremium: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorePremiumInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        paidToOn: string;
                    };
                };
            };
        };
    };
}
